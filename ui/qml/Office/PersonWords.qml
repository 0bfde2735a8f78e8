pragma Singleton

import QtQuick

import Controls

// Words for one person's data, and for what was refused.
QtObject {
    function reason(code: string): string {
        switch (code) {
        case "person_asks":
            return qsTr("The person asks");
        case "authority_asks":
            return qsTr("An authority asks");
        case "mistake":
            return qsTr("To put a mistake right");
        default:
            return qsTr("In own words");
        }
    }

    function check(code: string): string {
        switch (code) {
        case "short":
            return qsTr("The number is not complete yet.");
        case "right":
            return "✓ " + qsTr("The number is complete and right.");
        case "old":
            return qsTr("15 digits: a number of the old kind. It can be looked up.");
        case "wrong":
            return "⚠ " + qsTr("The last digit does not fit: look at each digit again. It can be looked up all the same.");
        default:
            return "";
        }
    }

    function sex(code: string): string {
        return code === "female" ? qsTr("woman") : code === "male" ? qsTr("man") : qsTr("not known");
    }

    function refusal(why: string): string {
        switch (why) {
        case "unknown":
            return qsTr("Nothing is kept of a person with this number. Nothing was changed.");
        case "still_here":
            return qsTr("This person has a visit that is not finished. Finish or cancel it at a desk, then come back. Nothing was erased.");
        case "no_reason":
            return qsTr("Say why, in a few words and without any number of a person.");
        default:
            return "";
        }
    }

    function failure(what: string): string {
        switch (what) {
        case "show":
            return qsTr("The clinic's data cannot be reached.");
        case "export":
            return qsTr("It could not be written there. Is the stick in, and is there room?");
        case "erase":
            return qsTr("Not everything is done. Put the stick with the copies in and leave it there: the night takes the name out of copies and files. If the person is still found here, erase again.");
        default:
            return "";
        }
    }

    function erased(gone: var): string {
        if (gone.persons === undefined)
            return "";
        return withRest(qsTr("Erased. Cards: %1. Lines of the village list: %2. Copies cleaned: %3.").arg(Phrase.number(gone.cards)).arg(Phrase.number(gone.roster_rows)).arg(Phrase.number(gone.copies_cleaned)), gone);
    }

    // What was taken away, and where a name may still be.
    function withRest(told: string, gone: var): string {
        const traced = gone.in_log ? Phrase.sentences(told, qsTr("Another program is still reading the data, so a trace is left in a working file beside them. It goes by itself, mostly within the hour; the journal then says so.")) : told;
        if (gone.unreadable.length === 0)
            return traced;
        return Phrase.sentences(traced, qsTr("Damaged databases that were set aside: %1. They cannot be cleaned and may still hold names; the last goes by itself on %2. At once, by this command:").arg(Phrase.number(gone.unreadable.length)).arg(Phrase.number(gone.unreadable[gone.unreadable.length - 1]))) + "\n" + Phrase.number("./run backup drop-damaged");
    }

    function made(told: var): string {
        if (told.folder === undefined)
            return "";
        const where = qsTr("It is in the folder %1, as a text to read and as %2.").arg(Phrase.number(told.folder)).arg(Phrase.number("JSON"));
        const stick = told.stick ? Phrase.sentences(where, qsTr("Take the stick out only now.")) : where;
        return Phrase.sentences(stick, qsTr("It holds everything in full: give it to nobody else."));
    }
}
