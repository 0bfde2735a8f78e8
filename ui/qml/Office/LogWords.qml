pragma Singleton

import QtQuick

import Controls

// Words for the codes of the daily log and its export.
QtObject {
    id: root

    function state(code: string): string {
        switch (code) {
        case "open":
            return qsTr("still here");
        case "done":
            return qsTr("finished");
        case "no_show":
            return qsTr("did not come");
        case "cancelled":
            return qsTr("cancelled");
        case "unserved":
            return qsTr("not served");
        default:
            return code;
        }
    }

    function minutes(count: int): string {
        return qsTr("%1 min").arg(Phrase.number(count));
    }

    function form(code: string): string {
        switch (code) {
        case "csv":
            return qsTr("Plain table (%1)").arg(Phrase.number("CSV"));
        case "xlsx":
            return qsTr("Spreadsheet (%1)").arg(Phrase.number("XLSX"));
        default:
            return qsTr("Paper (%1)").arg(Phrase.number("PDF"));
        }
    }

    function totals(count: int, states: var): string {
        if (count === 0)
            return qsTr("Nobody was registered on these days.");
        const parts = ["done", "open", "no_show", "unserved", "cancelled"].filter(code => states[code] > 0).map(code => root.state(code) + " " + Phrase.number(states[code]));
        return [qsTr("%1 visits").arg(Phrase.number(count))].concat(parts).join(" · ");
    }

    function place(one: var): string {
        const free = one.free >= 1000 ? qsTr("%1 GB free").arg(Phrase.number((one.free / 1000).toFixed(1))) : qsTr("%1 MB free").arg(Phrase.number(one.free));
        return (one.name !== "" ? qsTr("Stick %1").arg(Phrase.name(one.name)) : qsTr("The clinic's folder")) + "\n" + free;
    }

    function refusal(why: string): string {
        switch (why) {
        case "no_place":
            return qsTr("The stick is not there any more. Nothing was written. Put it in again and look for it.");
        case "no_room":
            return qsTr("There is not enough room there. Nothing was left half written. Take an emptier stick.");
        case "not_written":
            return qsTr("It could not be written there. Nothing was left half written. Try another stick.");
        case "rows_missing":
            return qsTr("The log has not the rows that were counted, so it was not written. Open the page Proof.");
        case "cancelled":
            return qsTr("Stopped. Nothing was left half written.");
        case "no_reason":
            return qsTr("Say why names are needed in full.");
        case "nobody":
            return qsTr("Nobody was registered on these days, so there is nothing to export.");
        case "bad_span":
            return qsTr("These days have not come yet, or the end is before the beginning.");
        case "too_long_for_paper":
            return qsTr("Paper holds %1 days at most. Choose fewer days, or leave paper out.").arg(Phrase.number(31));
        default:
            return qsTr("It was not exported.");
        }
    }

    function timed(told: string, as_of: string): string {
        return as_of !== "" ? Phrase.sentences(told, qsTr("A day was still open: all of it is as of %1.").arg(Phrase.number(as_of))) : told;
    }

    function exported(told: var): string {
        const where = qsTr("%1 visits are in the folder %2: %3.").arg(Phrase.number(told.visits)).arg(Phrase.name(told.folder)).arg(told.files.map(one => Phrase.number(one)).join(", "));
        const next = told.stick ? qsTr("Everything is written. Take the stick out only now.") : qsTr("It is in the clinic's own folder on this computer.");
        const all = Phrase.sentences(root.timed(where, told.as_of), next);
        return told.full ? Phrase.sentences(all, qsTr("It holds full names: keep it locked away.")) : all;
    }

    function checked(told: var): string {
        if (told.problems.length > 0)
            return qsTr("This export is not as it was signed. Do not rely on it.");
        const days = qsTr("Nothing was altered: %1 to %2.").arg(Phrase.number(told.first)).arg(Phrase.number(told.last));
        return Phrase.sentences(root.timed(days, told.as_of), told.known ? qsTr("It was signed by this clinic.") : qsTr("It was signed with a key that is not this clinic's: %1.").arg(Phrase.number(told.key)));
    }

    function outcome(told: var): string {
        switch (told.kind) {
        case "refused":
            return root.refusal(told.why);
        case "exported":
            return root.exported(told);
        case "checked":
            return root.checked(told);
        default:
            return "";
        }
    }
}
