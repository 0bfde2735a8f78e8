pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// The sticks that are there, and the clinic's own folder.
GridLayout {
    id: root

    required property OfficeLogViewModel log

    columns: 2
    rowSpacing: Theme.near
    columnSpacing: Theme.near

    Repeater {
        model: root.log.places

        DeskButton {
            required property var modelData

            objectName: "place " + modelData.name
            text: (on ? "✓ " : "") + LogWords.place(modelData)
            picture: modelData.name !== "" ? "stick" : "box"
            on: modelData.on
            enabled: !root.log.busy
            Accessible.checkable: true
            Accessible.checked: on
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.log.choosePlace(modelData.path)
        }
    }
    DeskButton {
        objectName: "look for sticks"
        text: qsTr("Look for sticks again")
        picture: "again"
        enabled: !root.log.busy
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.log.lookForPlaces()
    }
}
