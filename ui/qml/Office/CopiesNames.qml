import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Names and numbers older than the settings allow. They go by themselves; this is for who does not want to wait.
ColumnLayout {
    id: root

    required property OfficeCopiesViewModel copies
    readonly property bool done: copies.told.kind === "dropped"

    spacing: Theme.gap

    Title {
        objectName: "question"
        text: root.done ? qsTr("The old names are taken away") : qsTr("Take old names away now?")
    }
    Words {
        visible: !root.done
        text: qsTr("%1 people were not here for %2 days. Their names, numbers, birth dates and cards are taken out of the data, the copies and old files. The visits stay, of nobody. It cannot be taken back.").arg(Phrase.number(root.copies.due)).arg(Phrase.number(root.copies.keepDays))
        Layout.fillWidth: true
    }
    Words {
        text: qsTr("It happens by itself once a day, when a program of the clinic is started or open. How long names are kept stands in the settings.")
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
            text: root.done ? qsTr("Back") : qsTr("No, back")
            letter: "Esc"
            enabled: !root.copies.busy
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.copies.ask("")
            Component.onCompleted: forceActiveFocus()
        }
        DeskButton {
            objectName: "yes"
            visible: !root.done
            text: qsTr("Yes, take them away")
            picture: "check"
            quiet: false
            colour: Theme.help
            ink: Theme.helpInk
            enabled: !root.copies.busy
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.copies.drop()
        }
    }
}
