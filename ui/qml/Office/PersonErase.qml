import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Asked before a person is erased, with what stays.
ColumnLayout {
    id: root

    required property OfficePersonViewModel person
    readonly property var kept: person.person

    spacing: Theme.gap

    Title {
        objectName: "question"
        text: root.kept.name ? qsTr("Erase %1?").arg(Phrase.name(root.kept.name)) : qsTr("Erase this person?")
    }
    Words {
        text: qsTr("Name, ID number, birth date, cards and the line of the village list go, from the copies too. It cannot be taken back.")
        color: Theme.help
        font.bold: true
        Layout.fillWidth: true
    }
    Words {
        text: qsTr("What stays: the visits, of nobody, so that the clinic's figures stay right; and the journal, which names nobody.")
        Layout.fillWidth: true
    }
    Words {
        text: qsTr("Not cleaned: exports and copies on other sticks. Destroy them, or keep them locked away.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.near
        Layout.fillHeight: false

        DeskButton {
            objectName: "no"
            text: qsTr("No, back")
            letter: "Esc"
            enabled: !root.person.busy
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.person.ask("")
            Component.onCompleted: forceActiveFocus()
        }
        DeskButton {
            objectName: "yes"
            text: qsTr("Yes, erase")
            picture: "cross"
            quiet: false
            colour: Theme.help
            ink: Theme.helpInk
            enabled: !root.person.busy
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.person.erase()
        }
    }
}
