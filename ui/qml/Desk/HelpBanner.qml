import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// A villager at the kiosk asked for a person.
Rectangle {
    id: root

    required property DeskViewModel desk

    objectName: "help banner"
    color: Theme.helpSoft
    border.color: Theme.help
    border.width: Theme.stroke
    radius: Math.round(0.6 * Theme.radius)
    implicitHeight: row.implicitHeight + 2 * Theme.near

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.near
        spacing: Theme.gap

        Icon {
            name: "staff"
            colour: Theme.help
            Layout.preferredWidth: Theme.heading
            Layout.preferredHeight: Theme.heading
        }
        Words {
            objectName: "help words"
            text: root.desk.helps > 1 ? qsTr("%1 people at the kiosk ask for help").arg(Phrase.number(root.desk.helps)) : qsTr("Somebody at the kiosk asks for help")
            font.pixelSize: Theme.strong
            font.bold: true
            color: Theme.help
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
        }
        DeskButton {
            objectName: "help"
            text: qsTr("I am coming")
            letter: root.desk.keys.help
            quiet: false
            colour: Theme.help
            ink: Theme.helpInk
            enabled: root.desk.able.help === true && !root.desk.busy
            onClicked: root.desk.goToHelp()
        }
    }
}
