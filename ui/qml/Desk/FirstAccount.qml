pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// A new clinic: whoever looks after it makes the first account here, in three steps.
RowLayout {
    id: root

    required property FirstAccountViewModel first
    required property DeskSheetViewModel sheet
    required property DeskKeysViewModel keys
    readonly property string step: first.step

    spacing: Theme.margin

    onStepChanged: {
        if (step === "name")
            typed.forceActiveFocus();
        else if (step === "again")
            pad.forceActiveFocus();
        else
            done.forceActiveFocus();
    }
    Component.onCompleted: typed.forceActiveFocus()

    Connections {
        target: root.keys

        function onEntered(): void {
            root.first.written();
        }
    }
    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Title {
            text: qsTr("Nobody has an account yet")
        }
        Words {
            objectName: "no account"
            text: qsTr("Whoever is responsible for this clinic makes the first account here: the admin's. The admin then adds everybody else in the office.")
            color: Theme.softInk
            Layout.fillWidth: true
        }
        Step {
            number: 1
            text: qsTr("Type your name")
            strong: root.step === "name"
            Layout.fillWidth: true
        }
        Step {
            number: 2
            text: qsTr("Write your PIN down")
            strong: root.step === "pin"
            Layout.fillWidth: true
        }
        Step {
            number: 3
            text: qsTr("Type the PIN yourself")
            strong: root.step === "again"
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    Panel {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.margin
            spacing: Theme.gap

            Words {
                text: root.step === "name" ? qsTr("Your name") : qsTr("PIN of %1").arg(Phrase.name(root.first.name))
                font.pixelSize: Theme.strong
                font.bold: true
                Layout.fillWidth: true
            }
            DeskField {
                id: typed

                objectName: "first name"
                visible: root.step === "name"
                text: root.first.name
                placeholderText: qsTr("Name of the admin")
                Layout.fillWidth: true

                Keys.onReturnPressed: root.first.offer(text)
                Keys.onEnterPressed: root.first.offer(text)
            }
            Item {
                Layout.fillHeight: true
            }
            Words {
                objectName: "first pin"
                visible: root.step === "pin"
                text: Phrase.number(root.first.pin.slice(0, 3) + " " + root.first.pin.slice(3))
                font.pixelSize: Math.round(1.5 * Theme.name)
                font.bold: true
                lineHeight: Math.ceil(1.3 * font.pixelSize)
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                visible: root.step === "pin"
                text: qsTr("Write it down and keep it where nobody else looks. Once the account is made, nobody can look it up.")
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            PinPad {
                id: pad

                objectName: "pad"
                visible: root.step === "again"
                enabled: visible && !root.first.making
                sheet: root.sheet
                keys: root.keys
                Layout.alignment: Qt.AlignHCenter
                onComplete: pin => root.first.typedBack(pin)
            }
            Words {
                objectName: "first answer"
                visible: text !== ""
                text: root.first.making ? qsTr("One moment") : root.first.refused === "bad_name" ? qsTr("Please type a name: 1 to 60 letters.") : root.first.refused === "other_pin" ? qsTr("That was another PIN. This is the right one.") : root.first.refused === "troubled" ? qsTr("The account could not be kept. Please type the PIN once more.") : ""
                color: root.first.making ? Theme.softInk : Theme.help
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            DeskButton {
                id: done

                objectName: "first next"
                visible: root.step !== "again"
                text: root.step === "name" ? qsTr("Show my PIN") : qsTr("I have written it down")
                picture: root.step === "name" ? "arrow" : "check"
                letter: "↵"
                quiet: false
                letters: Theme.strong
                Layout.fillWidth: true
                onClicked: root.step === "name" ? root.first.offer(typed.text) : root.first.written()
            }
            DeskButton {
                objectName: "first back"
                visible: root.step !== "name"
                text: root.step === "again" ? qsTr("Show the PIN again") : qsTr("Another name")
                picture: "back"
                enabled: !root.first.making
                focusPolicy: Qt.NoFocus
                Layout.fillWidth: true
                onClicked: root.first.back()
            }
        }
    }
}
