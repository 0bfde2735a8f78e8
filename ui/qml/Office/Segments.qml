pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Desk
import Theme

// One of a few that all stand there. The chosen one has a check mark besides its colour.
GridLayout {
    id: root

    property var codes: []
    readonly property string all: codes.join("\n")
    property string chosen: ""
    property string name: "" // before the code in the name of each button
    property var say: code => code

    signal picked(code: string)

    columns: codes.length
    rowSpacing: Theme.near
    columnSpacing: Theme.near

    Repeater {
        model: root.all === "" ? [] : root.all.split("\n")

        DeskButton {
            required property string modelData

            objectName: root.name + " " + modelData
            text: (on ? "✓ " : "") + root.say(modelData)
            on: root.chosen === modelData
            Accessible.checkable: true
            Accessible.checked: on
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.picked(modelData)
        }
    }
}
