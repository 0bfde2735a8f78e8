pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// What a copy would bring back, and how it is done; not from here, since every window has to be closed for it.
ColumnLayout {
    id: root

    required property OfficeCopiesViewModel copies
    readonly property bool told: copies.told.kind === "restoring"

    spacing: Theme.near

    Title {
        text: qsTr("Back to %1?").arg(Phrase.number(root.copies.copy.made || ""))
    }
    FormScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 3 * Theme.target

        Words {
            objectName: "would come back"
            text: root.told ? CopiesWords.restoring(root.copies.told) : root.copies.busy ? qsTr("One moment …") : ""
            font.bold: true
            Layout.fillWidth: true
        }
        Words {
            visible: root.told
            text: qsTr("It is not done from here, because every window must be closed for it. What is there now is set aside, nothing of it is deleted.")
            Layout.fillWidth: true
        }
        Repeater {
            model: root.told ? [qsTr("End the kiosk, every desk and every board."), qsTr("Open a terminal on this computer, in the folder of this program."), qsTr("Write down this line, and type it there:")] : []

            Words {
                required property string modelData
                required property int index

                text: Phrase.number(index + 1) + ". " + modelData
                Layout.fillWidth: true
            }
        }
        Rectangle {
            visible: root.told
            color: Theme.panel
            radius: Math.round(0.6 * Theme.radius)
            implicitHeight: line.implicitHeight + 2 * Theme.near
            Layout.fillWidth: true

            Words {
                id: line

                objectName: "command"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.margins: Theme.gap
                LayoutMirroring.enabled: false
                text: root.copies.command.split("\n").map(one => Phrase.number(one)).join("\n")
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(0.5 * Theme.small)
                font.bold: true
            }
        }
        Words {
            visible: root.told
            text: Phrase.number(4) + ". " + qsTr("Then type %1, and when it finds nothing wrong, start everything again.").arg(Phrase.number("./run doctor"))
            Layout.fillWidth: true
        }
    }
    DeskButton {
        objectName: "back"
        text: qsTr("Back")
        letter: "Esc"
        enabled: !root.copies.busy
        focus: true
        Layout.fillWidth: true
        onClicked: root.copies.ask("")
        Component.onCompleted: forceActiveFocus()
    }
}
