pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQml.Models

import Clinic.ViewModels
import Controls
import Desk
import Theme

// The pages of the office, each with its picture and its key, and the way back to the desk.
ColumnLayout {
    id: root

    required property OfficeViewModel office

    spacing: Math.round(0.5 * Theme.near)

    Instantiator {
        model: 10

        delegate: Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1) % 10
            onActivated: root.office.openNumber(index + 1)
        }
    }
    Shortcut {
        sequence: "Ctrl+G"
        onActivated: root.office.back()
    }
    Repeater {
        model: root.office.pages

        DeskButton {
            required property string modelData

            objectName: "page " + modelData
            text: OfficeWords.page(modelData)
            picture: OfficeWords.pictures[modelData]
            letter: String(root.office.keyOf(modelData))
            on: root.office.page === modelData
            letters: Theme.small
            verticalPadding: 0
            Accessible.checkable: true
            Accessible.checked: on
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.target
            Layout.maximumHeight: Math.round(1.25 * Theme.target)
            onClicked: root.office.open(modelData)
        }
    }
    Words {
        text: qsTr("Keys: Ctrl and the number")
        color: Theme.softInk
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    DeskButton {
        objectName: "leave office"
        text: qsTr("Back to the desk")
        letter: "Ctrl+G"
        letters: Theme.small
        Layout.fillWidth: true
        onClicked: root.office.back()
    }
}
