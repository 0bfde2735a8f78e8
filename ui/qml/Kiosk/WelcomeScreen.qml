pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Drawings
import Theme

// Where the card goes, and what does not work today, told before anyone queues.
Page {
    id: root

    required property KioskViewModel kiosk
    readonly property bool broken: kiosk.reader === "no_reader" || kiosk.reader === "no_service"

    share: Theme.portrait ? 0.5 : 0.46
    picture: [
        Gesture {
            anchors.fill: parent
            visible: !root.kiosk.closed && !root.broken
            leaving: root.kiosk.cardInside
        },
        Loader {
            anchors.fill: parent
            active: root.kiosk.closed || root.broken
            sourceComponent: TroubleScene {
                trouble: root.kiosk.closed ? "closed" : root.kiosk.reader === "no_service" ? "service_down" : "reader_missing"
            }
        }
    ]

    Item {
        Layout.fillHeight: true
    }
    Title {
        text: {
            if (root.kiosk.closed)
                return qsTr("Registration is closed for today");
            if (root.broken)
                return qsTr("The card reader does not work now");
            if (root.kiosk.cardInside)
                return qsTr("Take your card");
            return qsTr("Put your social security card in");
        }
    }
    Words {
        objectName: "what to do"
        text: {
            if (root.kiosk.closed)
                return qsTr("Please come back tomorrow, or touch: Call staff");
            if (root.broken)
                return qsTr("You can register without it: type your ID number.");
            if (root.kiosk.cardInside)
                return qsTr("Not yours? Give it to staff.");
            return qsTr("Chip first and facing up. Leave it in.");
        }
        horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    BigButton {
        objectName: "no card"
        visible: !root.kiosk.closed
        text: root.broken || root.kiosk.cardInside ? qsTr("Type my ID number") : qsTr("I have no card")
        picture: "keys"
        quiet: !root.broken
        Layout.fillWidth: true
        Layout.minimumHeight: root.broken ? Theme.answer : Theme.target
        onClicked: root.kiosk.comeWithoutCard()
    }
}
