pragma Singleton

import QtQuick

import Controls

// Words for the codes of the queue.
QtObject {
    function state(code: string): string {
        switch (code) {
        case "todo":
            return qsTr("still to come");
        case "waiting":
            return qsTr("waiting");
        case "called":
            return qsTr("called");
        case "serving":
            return qsTr("being served");
        case "done":
            return qsTr("done");
        case "parked":
            return qsTr("parked");
        case "missed":
            return qsTr("missed");
        case "no_show":
            return qsTr("did not come");
        case "skipped":
            return qsTr("skipped");
        case "cancelled":
            return qsTr("cancelled");
        case "unserved":
            return qsTr("not served");
        default:
            return "";
        }
    }

    function why(code: string): string {
        switch (code) {
        case "emergency":
            return qsTr("emergency");
        case "bound":
            return qsTr("waited longest");
        case "priority":
            return qsTr("priority");
        case "arrival":
            return qsTr("first come");
        default:
            return "";
        }
    }

    function tier(code: string): string {
        switch (code) {
        case "emergency":
            return qsTr("Emergency");
        case "age_80":
            return qsTr("80 and over");
        case "disabled":
            return qsTr("Disabled");
        case "pregnant":
            return qsTr("Pregnant");
        case "military":
            return qsTr("Military or veteran");
        case "with_infant":
            return qsTr("With a small child");
        case "age_70":
            return qsTr("70 to 79");
        case "age_65":
            return qsTr("65 to 69");
        case "ordinary":
            return qsTr("No priority");
        default:
            return "";
        }
    }

    function reason(code: string): string {
        switch (code) {
        case "urgent":
            return qsTr("Feels unwell");
        case "was_here_before":
            return qsTr("Was here before");
        case "doctor_asks":
            return qsTr("The doctor asks");
        case "helped_person":
            return qsTr("Needs a companion");
        case "refused":
            return qsTr("Does not want it");
        case "machine_down":
            return qsTr("Machine out of order");
        case "done_elsewhere":
            return qsTr("Done elsewhere");
        case "not_needed":
            return qsTr("Not needed");
        case "pregnant":
            return qsTr("Pregnant");
        case "own_wish":
            return qsTr("Wants to stop");
        case "left":
            return qsTr("Has left");
        case "registered_twice":
            return qsTr("Registered twice");
        case "wrong_person":
            return qsTr("Wrong person");
        default:
            return code;
        }
    }

    function news(news: var): string {
        const label = Phrase.number(news.label || "");
        switch (news.code) {
        case "registering":
            return qsTr("%1 is registered, the ticket is being printed.").arg(label);
        case "printing":
            return qsTr("The ticket of %1 is being printed.").arg(label);
        case "registered":
            return qsTr("%1 is registered, the ticket is printed.").arg(label);
        case "already_registered":
            return qsTr("Already registered today: %1.").arg(label);
        case "printed":
            return qsTr("The ticket of %1 was printed again.").arg(label);
        case "in_folder":
            return qsTr("%1 is registered. Its ticket is a file, no paper comes out: tell the person the number.").arg(label);
        case "no_paper":
            return qsTr("%1 stands, but no paper came out. Look at the printer, then print the ticket again from the list.").arg(label);
        case "tier_set":
            return qsTr("The priority of %1 is noted.").arg(label);
        case "name_completed":
            return qsTr("The name of %1 is completed.").arg(label);
        case "station_down":
            return Say.turned(news.place, true, news.count);
        case "station_up":
            return Say.turned(news.place, false, news.count);
        case "bad_number":
            return qsTr("This number is not right. Please look again.");
        case "not_eligible":
            return qsTr("This programme is not for this person.");
        case "quota":
            return qsTr("No numbers are left for this programme today.");
        case "closed":
            return qsTr("Registration is closed today.");
        default:
            return "";
        }
    }

    function turned(place: var, down: bool, sent: int): string {
        if (!down)
            return qsTr("%1 works again.").arg(Say.place(place || {}));
        return qsTr("%1 is out of order. Sent on: %2.").arg(Say.place(place || {})).arg(Phrase.number(sent));
    }

    function minutes(count: int): string {
        return qsTr("%1 min").arg(Phrase.number(count));
    }

    function clock(seconds: int): string {
        const rest = seconds % 60;
        return Phrase.number(Math.floor(seconds / 60) + ":" + (rest < 10 ? "0" : "") + rest);
    }

    function place(place: var): string {
        return Phrase.name(Phrase.named(place.names || {}));
    }

    // A station by its name; its code only where it has none yet, since tickets begin with such letters too.
    function station(code: string, names: var): string {
        return Phrase.name(Phrase.named(names || {}) || code);
    }

    // A ticket's letter before a name, also where the line reads from the right.
    function coded(code: string, names: var): string {
        const start = Application.layoutDirection === Qt.RightToLeft ? "\u200f" : "";
        return start + Phrase.number(code) + "  " + Phrase.name(Phrase.named(names));
    }

    function where(place: var): string {
        return place.room ? qsTr("%1, room %2").arg(Say.place(place)).arg(Phrase.name(place.room)) : Say.place(place);
    }
}
