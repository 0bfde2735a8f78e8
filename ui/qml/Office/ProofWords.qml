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

    function outcome(told: var): string {
        if (told.wrong === undefined)
            return qsTr("Everything that happens in the clinic is written into a journal, each entry chained to the one before. Here you see whether anything was altered since.");
        if (told.wrong > 0)
            return qsTr("Something was altered: %1 places. Change nothing more on this computer, keep the copies, and call whoever looks after it.").arg(Phrase.number(told.wrong));
        return qsTr("Nothing was altered.") + " " + qsTr("%1 entries, %2 signed days.").arg(Phrase.number(told.entries)).arg(Phrase.number(told.sealed)) + "\n" + qsTr("The end of the journal is %1. Write it down: if it is asked for later, the journal up to here must still have it.").arg(Phrase.number(told.head));
    }
}
