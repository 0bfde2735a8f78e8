pragma Singleton

import QtQuick

import Controls

// Words for the village's list: how many, where a file lies, what came of it.
QtObject {
    id: root

    function standing(count: int, cleared: int): string {
        if (cleared >= 0)
            return qsTr("%1 people were taken off the list. Nobody is on it now.").arg(Phrase.number(cleared));
        return count === 0 ? qsTr("Nobody is on the list.") : qsTr("%1 people are on the list.").arg(Phrase.number(count));
    }

    function purpose(): string {
        return qsTr("With a village's list, people without a card are found by name or number at a desk.");
    }

    function place(one: var): string {
        const where = one.place !== "" ? qsTr("Stick %1").arg(Phrase.name(one.place)) : qsTr("The clinic's folder");
        return where + "  " + Phrase.number(one.kilobytes + " KB");
    }

    function nothing(): string {
        return qsTr("There is no list here. Put a stick in with a spreadsheet (%1) or a plain table (%2), not in a folder on it, then look again.").arg(Phrase.number("XLSX")).arg(Phrase.number("CSV"));
    }

    function reason(code: string): string {
        switch (code) {
        case "no_number":
            return qsTr("no personal number");
        case "bad_number":
            return qsTr("the number is wrong");
        case "rounded":
            return qsTr("the spreadsheet has rounded the number");
        case "no_name":
            return qsTr("no name");
        case "bad_name":
            return qsTr("the name is not letters on one line");
        case "too_long":
            return qsTr("name, village or telephone is too long");
        case "twice":
            return qsTr("the same number stands further up");
        default:
            return code;
        }
    }

    function refusal(told: var): string {
        switch (told.refused) {
        case "strict":
            return qsTr("Nothing goes in: %1 rows cannot be used.").arg(Phrase.number(told.wrong));
        case "not_readable":
            return qsTr("This file cannot be read. It must be a spreadsheet (%1) or a plain table (%2).").arg(Phrase.number("XLSX")).arg(Phrase.number("CSV"));
        case "no_columns":
            return qsTr("No line of titles was found. One line must name the columns: at least the name and the personal number.");
        case "empty":
            return qsTr("There is nobody in this file.");
        default:
            return told.refused;
        }
    }

    function counts(told: var): string {
        return [qsTr("new: %1").arg(Phrase.number(told.added)), qsTr("changed: %1").arg(Phrase.number(told.changed)), qsTr("as before: %1").arg(Phrase.number(told.same)), qsTr("cannot be used: %1").arg(Phrase.number(told.wrong))].map(part => part.replace(/ /g, "\u00a0")).join(" · ");
    }

    function outcome(told: var): string {
        if (told.refused === undefined)
            return "";
        if (told.refused !== "")
            return root.refusal(told);
        const what = !told.dry ? qsTr("It is read in.") : told.added + told.changed > 0 ? qsTr("Nothing is changed yet. It would be:") : qsTr("There is nothing new in this file.");
        return what + "\n" + root.counts(told);
    }
}
