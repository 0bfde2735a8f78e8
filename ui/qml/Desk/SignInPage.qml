pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Who sits down here: a name from the list or typed, and six digits.
RowLayout {
    id: root

    required property DeskDoorViewModel door
    required property DeskSheetViewModel sheet
    required property DeskKeysViewModel keys
    property string chosen: ""
    readonly property string name: typed.text !== "" ? typed.text : chosen

    spacing: Theme.margin

    onNameChanged: root.door.choose(root.name)

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Title {
            text: qsTr("Who are you?")
        }
        Words {
            objectName: "practice account"
            visible: root.door.practice.length === 2
            text: visible ? qsTr("Practice: %1, PIN %2. Nothing here is real.").arg(Phrase.name(root.door.practice[0])).arg(Phrase.number(root.door.practice[1])) : ""
            color: Theme.warn
            font.bold: true
            Layout.fillWidth: true
        }
        ListView {
            id: people

            objectName: "people"
            clip: true
            spacing: Theme.near
            model: root.door.names
            cacheBuffer: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: DeskButton {
                required property string modelData

                objectName: "name " + modelData
                width: ListView.view.width
                text: Phrase.name(modelData)
                picture: "person"
                letters: Theme.strong
                on: root.name === modelData
                onClicked: {
                    typed.text = "";
                    root.chosen = modelData;
                    pad.forceActiveFocus();
                }
            }
        }
        DeskField {
            id: typed

            objectName: "typed name"
            placeholderText: qsTr("Or type your name")
            Layout.fillWidth: true
            onAccepted: pad.forceActiveFocus()
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
                text: root.name === "" ? qsTr("Choose your name, then type your PIN") : qsTr("PIN of %1").arg(Phrase.name(root.name))
                font.pixelSize: Theme.strong
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            PinPad {
                id: pad

                objectName: "pad"
                sheet: root.sheet
                keys: root.keys
                focus: true
                enabled: root.name !== "" && !root.door.busy && root.door.waitSeconds === 0
                Layout.alignment: Qt.AlignHCenter
                onComplete: pin => root.door.signIn(root.name, pin)
            }
            Item {
                Layout.fillHeight: true
            }
            DoorAnswer {
                objectName: "answer"
                door: root.door
                Layout.fillWidth: true
                Layout.minimumHeight: Math.ceil(3 * 1.4 * Theme.body)
            }
        }
    }
}
