pragma Singleton

import QtQuick

import Controls

// Why something was refused: one sentence, with who has it now and since when.
QtObject {
    function sentence(refused: var): string {
        const label = Phrase.number(refused.label || "");
        const desk = Phrase.name(refused.desk || "");
        const time = Phrase.number(refused.time || "");
        switch (refused.why) {
        case "nobody_waits":
            return qsTr("Nobody is waiting for this desk.");
        case "desk_closed":
            return qsTr("This desk is not open.");
        case "desk_busy":
            return qsTr("This desk still has %1. Finish, park or send on first.").arg(label);
        case "nobody_here":
            return qsTr("Nobody is at this desk now.");
        case "taken":
            if (!refused.label)
                return qsTr("Somebody else is at desk %1. If you sit there now, touch once more.").arg(desk);
            if (refused.desk && refused.time)
                return refused.state === "serving" ? qsTr("%1 is already with desk %2, called at %3.").arg(label).arg(desk).arg(time) : qsTr("%1 was already called by desk %2 at %3.").arg(label).arg(desk).arg(time);
            return qsTr("%1 was already called by another desk.").arg(label);
        case "elsewhere":
            return refused.desk ? qsTr("%1 is at desk %2 now.").arg(label).arg(desk) : qsTr("%1 is waiting at another station now.").arg(label);
        case "no_ticket":
            return qsTr("There is no ticket %1 today.").arg(label);
        case "wrong_state":
            return refused.state ? qsTr("That does not fit: %1 is “%2” now.").arg(label).arg(Say.state(refused.state)) : qsTr("That does not fit %1 now.").arg(label);
        case "too_soon":
            return qsTr("%1 was called just now, at %2. Wait a little before calling again.").arg(label).arg(time);
        case "too_late":
            return qsTr("It is too late to undo that.");
        case "rested_on":
            return qsTr("It cannot be undone: something has already happened after it.");
        case "nothing_to_undo":
            return qsTr("There is nothing to undo.");
        case "ask_pregnant":
            return qsTr("Ask %1 first whether she may be pregnant.").arg(label);
        case "station_down":
            return qsTr("That station is out of order today.");
        case "no_station":
            return qsTr("That station does not fit. Choose another one.");
        case "day_closed":
            return qsTr("The day is closed.");
        case "taken_over":
            return refused.desk && refused.time ? qsTr("A colleague has taken over desk %1 at %2. Where do you sit now?").arg(desk).arg(time) : qsTr("A colleague has taken over this desk. Where do you sit now?");
        case "bad_name":
            return qsTr("This name does not fit: it is empty, too long, or holds a number.");
        case "bad_reason":
            return qsTr("This reason does not fit: it is empty, too long, or holds a long number.");
        default:
            return "";
        }
    }
}
