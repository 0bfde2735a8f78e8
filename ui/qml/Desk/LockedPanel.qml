import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Nobody was here for a while: numbers stay, names are gone, and a PIN brings them back.
Panel {
    id: root

    required property DeskViewModel desk
    required property DeskDoorViewModel door
    required property DeskSheetViewModel sheet
    required property DeskKeysViewModel keys

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            Icon {
                name: "lock"
                colour: Theme.accent
                Layout.preferredWidth: Theme.heading
                Layout.preferredHeight: Theme.heading
            }
            Title {
                text: qsTr("Locked")
            }
            Words {
                objectName: "locked number"
                visible: root.desk.person.label !== undefined
                text: Phrase.number(root.desk.person.label || "")
                font.pixelSize: Theme.heading
                font.bold: true
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
        Words {
            text: qsTr("PIN of %1").arg(Phrase.name(root.door.who))
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        PinPad {
            objectName: "pad"
            sheet: root.sheet
            keys: root.keys
            focus: true
            enabled: !root.door.busy && root.door.waitSeconds === 0
            Layout.alignment: Qt.AlignHCenter
            onComplete: pin => root.door.unlock(pin)
        }
        DoorAnswer {
            objectName: "answer"
            door: root.door
            Layout.fillWidth: true
            Layout.minimumHeight: Math.ceil(1.4 * Theme.body)
        }
        Item {
            Layout.fillHeight: true
        }
        DeskButton {
            objectName: "another person"
            text: qsTr("Somebody else signs in")
            picture: "person"
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.door.signOut()
        }
    }
}
