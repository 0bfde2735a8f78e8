import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Asked before everybody is taken off the list.
Panel {
    id: root

    required property OfficeRosterViewModel roster

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        Title {
            objectName: "question"
            text: qsTr("Take all %1 people off the list?").arg(Phrase.number(root.roster.count))
        }
        Words {
            text: qsTr("Names, numbers, villages and telephones of the list are deleted. Who has registered stays registered. To have the list again, read its file in again.")
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: Theme.near

            DeskButton {
                objectName: "no"
                text: qsTr("No, back")
                letter: "Esc"
                focus: true
                enabled: !root.roster.busy
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.roster.ask("")
                Component.onCompleted: forceActiveFocus()
            }
            DeskButton {
                objectName: "yes"
                text: qsTr("Yes, take them off")
                picture: "check"
                quiet: false
                colour: Theme.help
                ink: Theme.helpInk
                enabled: !root.roster.busy
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.roster.clear()
            }
        }
    }
}
