pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Desk
import Theme

// The sticks that are there, and the clinic's own folder.
GridLayout {
    id: root

    required property var places // each with `path`, `name`, `free` and `on`
    property bool busy: false
    property var say: one => LogWords.place(one)

    signal picked(path: string)
    signal sought

    columns: 2
    rowSpacing: Theme.near
    columnSpacing: Theme.near

    Repeater {
        model: root.places

        DeskButton {
            required property var modelData

            objectName: "place " + modelData.name
            text: (on ? "✓ " : "") + root.say(modelData)
            picture: modelData.name !== "" ? "stick" : "box"
            on: modelData.on
            enabled: !root.busy
            Accessible.checkable: true
            Accessible.checked: on
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.picked(modelData.path)
        }
    }
    DeskButton {
        objectName: "look for sticks"
        text: qsTr("Look for sticks again")
        picture: "again"
        enabled: !root.busy
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.sought()
    }
}
