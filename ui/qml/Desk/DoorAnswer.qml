import QtQuick

import Clinic.ViewModels
import Controls
import Theme

// Why a PIN opened nothing, and when to try again.
Words {
    id: root

    required property DeskDoorViewModel door

    text: {
        if (root.door.busy)
            return qsTr("One moment");
        switch (root.door.answer) {
        case "wait":
            return qsTr("Wrong PIN. Try again in %1 s.").arg(Phrase.number(root.door.waitSeconds));
        case "wrong":
            return root.door.triesLeft > 0 ? qsTr("Name or PIN is wrong. %1 tries are left before a wait.").arg(Phrase.number(root.door.triesLeft)) : qsTr("Name or PIN is wrong. Try again now.");
        case "locked":
            return qsTr("This account is locked. An admin can unlock it.");
        case "changed":
            return qsTr("Your account was changed. Please sign in again.");
        case "expired":
            return qsTr("Twelve hours have passed. Please sign in again.");
        default:
            return "";
        }
    }
    color: root.door.busy ? Theme.softInk : Theme.help
    font.bold: true
    horizontalAlignment: Text.AlignHCenter
}
