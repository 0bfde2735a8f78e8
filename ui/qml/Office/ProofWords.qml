pragma Singleton

import QtQuick

import Controls

// What the proof says, and who wrote an entry when it was no account.
QtObject {
    function part(code: string): string {
        switch (code) {
        case "kiosk":
            return qsTr("the kiosk");
        case "desk":
            return qsTr("a desk");
        case "board":
            return qsTr("the board");
        case "cli":
            return qsTr("the command line");
        case "clock":
            return qsTr("by itself, at night");
        case "":
            return "";
        default:
            return qsTr("the program");
        }
    }

    function place(code: string): string {
        switch (code) {
        case "journal":
            return qsTr("The journal");
        case "seal":
            return qsTr("The seal of a day");
        case "day":
            return qsTr("The beginning or end of a day");
        case "visit":
            return qsTr("A visit");
        case "stop":
            return qsTr("A station of a visit");
        case "call":
            return qsTr("A call to a desk");
        case "interval":
            return qsTr("The times of a visit");
        case "print_job":
            return qsTr("The paper of a ticket");
        case "counter":
            return qsTr("The counter of the numbers");
        case "desk":
            return qsTr("A desk");
        case "station_day":
            return qsTr("Whether a station was working");
        case "help":
            return qsTr("A call for help at the kiosk");
        case "person":
            return qsTr("The data of a person");
        case "roster":
            return qsTr("The village list");
        case "staff":
            return qsTr("An account");
        case "catalogue":
            return qsTr("A version of the catalogue");
        case "setting":
            return qsTr("Saved settings");
        default:
            return qsTr("Something else");
        }
    }

    function problem(one: var): string {
        const place = ProofWords.place(one.place);
        switch (one.what) {
        case "missing":
            return qsTr("%1: something is missing.").arg(place);
        case "unknown":
            return qsTr("%1: something was added that nobody did in this program.").arg(place);
        default:
            return qsTr("%1: something was changed.").arg(place);
        }
    }

    function outcome(told: var): string {
        if (told.wrong === undefined)
            return qsTr("Everything that happens in the clinic is written into a journal, each entry chained to the one before. Here you see whether anything was altered since.");
        if (told.wrong > 0)
            return qsTr("Something was altered: %1 places. Change nothing more on this computer, keep the copies, and call whoever looks after it.").arg(Phrase.number(told.wrong));
        return Phrase.sentences(qsTr("Nothing was altered."), qsTr("%1 entries, %2 signed days.").arg(Phrase.number(told.entries)).arg(Phrase.number(told.sealed))) + "\n" + qsTr("The end of the journal is %1. Write it down: if it is asked for later, the journal up to here must still have it.").arg(Phrase.number(told.head));
    }
}
