/* Sends given commands to a card through the PC/SC service and says how long it took: the floor for our reading.
 *
 *   card_floor READER APDU...     APDU in hex; for each line on standard input one whole round: establish, connect,
 *                                 transaction, every APDU, disconnect, release; answers with nanoseconds.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <winscard.h>

#define MOST 64

static unsigned char apdu[MOST][64];
static DWORD length[MOST];

static void check(const char *call, LONG code) {
    if (code == SCARD_S_SUCCESS) return;
    fprintf(stderr, "%s: %08lX\n", call, (unsigned long)code);
    exit(1);
}

static void read_once(const char *reader, int count) {
    SCARDCONTEXT context;
    SCARDHANDLE card;
    DWORD protocol;
    unsigned char answer[264];
    check("establish", SCardEstablishContext(SCARD_SCOPE_USER, NULL, NULL, &context));
    check("connect", SCardConnect(context, reader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card,
                                  &protocol));
    check("begin", SCardBeginTransaction(card));
    for (int at = 0; at < count; at++) {
        DWORD got = sizeof answer;
        check("transmit", SCardTransmit(card, protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1, apdu[at],
                                        length[at], NULL, answer, &got));
        if (got < 2) check("answer", 1);
    }
    check("end", SCardEndTransaction(card, SCARD_LEAVE_CARD));
    check("disconnect", SCardDisconnect(card, SCARD_UNPOWER_CARD));
    check("release", SCardReleaseContext(context));
}

int main(int argc, char **argv) {
    char line[16];
    int count = argc - 2;
    if (count < 1 || count > MOST) return 2;
    for (int at = 0; at < count; at++) {
        const char *hex = argv[at + 2];
        for (length[at] = 0; hex[0] && hex[1] && length[at] < sizeof apdu[at]; hex += 2) {
            unsigned byte;
            if (sscanf(hex, "%2x", &byte) != 1) return 2;
            apdu[at][length[at]++] = (unsigned char)byte;
        }
    }
    while (fgets(line, sizeof line, stdin)) {
        struct timespec before, after;
        clock_gettime(CLOCK_MONOTONIC, &before);
        read_once(argv[1], count);
        clock_gettime(CLOCK_MONOTONIC, &after);
        printf("%lld\n", (after.tv_sec - before.tv_sec) * 1000000000LL + (after.tv_nsec - before.tv_nsec));
        fflush(stdout);
    }
    return 0;
}
