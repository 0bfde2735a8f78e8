import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Drawings
import Theme

// What is wrong, in a picture and in words, and what to do next. After the second failure a person comes first.
Page {
    id: root

    required property KioskViewModel kiosk
    readonly property bool another: kiosk.trouble !== "closed" && kiosk.trouble !== "quota" && kiosk.trouble !== "not_eligible" && kiosk.trouble !== "ask_staff"

    share: Theme.portrait ? 0.44 : 0.42
    picture: TroubleScene {
        anchors.fill: parent
        trouble: root.kiosk.trouble
    }

    Item {
        Layout.fillHeight: true
    }
    Title {
        text: words.heading(root.kiosk.trouble)
    }
    Step {
        objectName: "take your card"
        visible: root.kiosk.cardInside
        number: 1
        strong: true
        text: qsTr("Take the card out.")
        Layout.fillWidth: true
    }
    Step {
        objectName: "what to do"
        number: root.kiosk.cardInside ? 2 : 0
        text: root.kiosk.failedAgain && root.another ? qsTr("It did not work again. Touch: Call staff") : words.advice(root.kiosk.trouble)
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    BigButton {
        objectName: "call help"
        visible: root.kiosk.helpFirst
        text: qsTr("Call staff")
        picture: "staff"
        drawn: 1.7
        colour: Theme.help
        ink: Theme.helpInk
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.answer
        onClicked: root.kiosk.callHelp()
    }
    BigButton {
        objectName: "no card"
        visible: root.another
        text: qsTr("No card: type my ID number")
        picture: "keys"
        quiet: true
        Layout.fillWidth: true
        onClicked: root.kiosk.comeWithoutCard()
    }

    TroubleWords {
        id: words
    }
}
