pragma Singleton

import QtQuick

import Controls

// Words for the copies, for what a copy would bring back, and for names that go.
QtObject {
    id: root

    function copy(one: var): string {
        return (one.whole ? "" : "⚠ ") + Phrase.number(one.made) + "\n" + (one.whole ? qsTr("Whole, %1").arg(Phrase.number(one.size)) : qsTr("Damaged: not usable"));
    }

    function medium(told: var): string {
        if (told.folder === undefined)
            return qsTr("The copies are being read through …");
        if (!told.named)
            return qsTr("The copies are on this computer's own disk only. If it breaks, they are lost too. Whoever looks after this computer names a stick in the settings file.");
        if (!told.there)
            return qsTr("The stick for the copies is not there. Put it in, then look again.");
        if (!told.otherDisk)
            return qsTr("The folder for the copies is on this computer's own disk. Is the stick in?");
        return qsTr("The copies are on a second disk, as they should be.");
    }

    function safe(told: var): bool {
        return told.folder === undefined || (told.named && told.there && told.otherDisk);
    }

    function place(one: var): string {
        return one.name === "" ? qsTr("With the other copies") : LogWords.place(one);
    }

    function refusal(why: string): string {
        switch (why) {
        case "no_copy":
            return qsTr("This copy is not there any more. Look again.");
        case "not_whole":
            return qsTr("This copy is damaged. Take an older one.");
        case "other_clinic":
            return qsTr("This copy is another clinic's: the key of this computer does not open its names.");
        case "open":
            return qsTr("The clinic's data are open somewhere: end the kiosk, the desks and the boards first.");
        case "newer":
            return qsTr("This copy was made by a newer version of this program. Install that one first.");
        default:
            return "";
        }
    }

    function failure(what: string): string {
        switch (what) {
        case "look":
            return qsTr("The clinic's data cannot be reached.");
        case "make":
            return qsTr("No copy was made. Is there room, and can that place be written to?");
        case "restore":
            return qsTr("It could not be read what this copy would bring back.");
        case "drop":
            return qsTr("Not everything is done. Old names may still be in the data or in copies. Try again.");
        default:
            return "";
        }
    }

    function restoring(told: var): string {
        const there = told.last === "" ? qsTr("Nobody is registered in this copy yet.") : qsTr("This copy has %1 visits, the last one of %2.").arg(Phrase.number(told.visits)).arg(Phrase.number(told.last));
        if (told.lost === 0)
            return Phrase.sentences(there, qsTr("Nobody is known to have registered since: nothing would be lost."));
        const gone = told.lost - told.fromLines;
        const since = qsTr("Since then %1 more have registered; %2 of them come back from the second disk.").arg(Phrase.number(told.lost)).arg(Phrase.number(told.fromLines));
        return Phrase.sentences(Phrase.sentences(there, since), gone > 0 ? qsTr("%1 would be lost.").arg(Phrase.number(gone)) : qsTr("None would be lost."));
    }

    function outcome(told: var): string {
        switch (told.kind) {
        case "made":
            const made = qsTr("A whole copy is made: %1, %2.").arg(Phrase.number(told.name)).arg(Phrase.number(told.size));
            return told.stick ? Phrase.sentences(made, qsTr("Take the stick out only now.")) : made;
        case "refused":
            return root.refusal(told.why);
        case "dropped":
            const gone = told.persons + told.roster_rows + told.files + told.copies_cleaned === 0 ? qsTr("Done. There was nothing to take away.") : qsTr("Done. Without a name now: %1 people. Taken off the village list: %2. Copies cleaned: %3. Old files removed: %4.").arg(Phrase.number(told.persons)).arg(Phrase.number(told.roster_rows)).arg(Phrase.number(told.copies_cleaned)).arg(Phrase.number(told.files));
            return PersonWords.withRest(gone, told);
        default:
            return "";
        }
    }
}
