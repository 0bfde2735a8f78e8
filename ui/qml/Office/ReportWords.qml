pragma Singleton

import QtQuick

import Controls

// Words for the figures of the report.
QtObject {
    id: root

    function figure(code: string): string {
        switch (code) {
        case "registered":
            return qsTr("Registered");
        case "seen":
            return qsTr("Finished");
        case "no_show":
            return qsTr("Did not come");
        case "unserved":
            return qsTr("Not served");
        case "here":
            return qsTr("Still here");
        case "cancelled":
            return qsTr("Cancelled");
        case "without_card":
            return qsTr("Without a card");
        default:
            return qsTr("Usual wait");
        }
    }

    function tab(code: string, kind: string): string {
        switch (code) {
        case "times":
            return kind === "day" ? qsTr("Hours") : qsTr("Days");
        case "programmes":
            return qsTr("Programmes");
        case "stations":
            return qsTr("Stations");
        default:
            return qsTr("Told waits, troubles");
        }
    }

    function before(kind: string): string {
        return kind === "day" ? qsTr("the day before") : kind === "week" ? qsTr("the week before") : qsTr("the month before");
    }

    function change(by: int, kind: string): string {
        if (by === 0)
            return qsTr("as %1").arg(root.before(kind));
        return by > 0 ? qsTr("▲ %1 more than %2").arg(Phrase.number(by)).arg(root.before(kind)) : qsTr("▼ %1 fewer than %2").arg(Phrase.number(-by)).arg(root.before(kind));
    }

    function programme(one: var): string {
        const parts = [qsTr("registered %1").arg(Phrase.number(one.registered)), qsTr("finished %1").arg(Phrase.number(one.seen))];
        if (one.no_show > 0)
            parts.push(qsTr("did not come %1").arg(Phrase.number(one.no_show)));
        if (one.unserved > 0)
            parts.push(qsTr("not served %1").arg(Phrase.number(one.unserved)));
        if (one.cancelled > 0)
            parts.push(qsTr("cancelled %1").arg(Phrase.number(one.cancelled)));
        if (one.here > 0)
            parts.push(qsTr("still here %1").arg(Phrase.number(one.here)));
        return parts.map(part => part.replace(/ /g, "\u00a0")).join(" · ");
    }

    function station(one: var): string {
        const parts = [qsTr("%1 people").arg(Phrase.number(one.seen))];
        if (one.wait >= 0)
            parts.push(qsTr("waited %1 / %2 min").arg(Phrase.number(one.wait)).arg(Phrase.number(one.wait_p90)));
        if (one.service >= 0)
            parts.push(qsTr("took %1 min").arg(Phrase.number(one.service)));
        return parts.join(" · ");
    }

    function estimate(told: var): string {
        if (told.waits === undefined || told.waits === 0)
            return qsTr("Nobody was told a wait on these days.");
        const bias = told.bias > 0 ? qsTr("On average people waited %1 min longer than the middle of it.").arg(Phrase.number(told.bias)) : told.bias < 0 ? qsTr("On average people waited %1 min less than the middle of it.").arg(Phrase.number(-told.bias)) : qsTr("On average it was right.");
        return Phrase.sentences(qsTr("%1 people were told a wait; for %2 of 100 it came true.").arg(Phrase.number(told.waits)).arg(Phrase.number(told.within)), bias);
    }

    function trouble(code: string): string {
        switch (code) {
        case "papers_failed":
            return qsTr("papers that did not come out");
        case "papers_unknown":
            return qsTr("papers of which nobody knows");
        case "helps":
            return qsTr("villagers who asked for a person");
        case "starts":
            return qsTr("starts after the program or the power went off");
        case "reader":
            return qsTr("times that the card reader was gone");
        default:
            return Phrase.name(code);
        }
    }
}
