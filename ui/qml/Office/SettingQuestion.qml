import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Asked before the page is left with changes that are not saved.
ColumnLayout {
    id: root

    required property OfficeSettingsViewModel settings

    spacing: Theme.gap

    Title {
        objectName: "question"
        text: qsTr("The changes are not saved")
    }
    Words {
        text: qsTr("Go back to save them, or throw them away.")
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.near

        DeskButton {
            objectName: "no"
            text: qsTr("Back to the settings")
            letter: "Esc"
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.settings.back()
            Component.onCompleted: forceActiveFocus()
        }
        DeskButton {
            objectName: "yes"
            text: qsTr("Throw away the changes")
            quiet: false
            colour: Theme.help
            ink: Theme.helpInk
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.settings.discard()
        }
    }
}
