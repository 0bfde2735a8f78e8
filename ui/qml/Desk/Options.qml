pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Theme

// Answers to choose from, each also by its number on the keyboard.
GridLayout {
    id: root

    required property DeskSheetViewModel sheet
    property var codes: []
    readonly property string all: codes.join("|") // a button stays the same under the finger while others change things
    property string chosen: ""
    property var say: code => code
    property int first: 1
    property int least: Theme.target
    readonly property bool large: least > Theme.target

    signal picked(code: string)

    columns: 2
    rowSpacing: Theme.near
    columnSpacing: Theme.near

    Connections {
        target: root.sheet

        function onChosen(number: int): void {
            const code = root.codes[number - root.first];
            if (code !== undefined)
                root.picked(code);
        }
    }
    Repeater {
        model: root.all === "" ? [] : root.all.split("|")

        DeskButton {
            required property string modelData
            required property int index

            objectName: "option " + modelData
            text: root.say(modelData)
            letter: index + root.first < 10 ? String(index + root.first) : ""
            on: root.chosen === modelData
            letters: root.large ? Theme.strong : Theme.body
            centred: root.large
            Layout.minimumHeight: root.least
            Layout.maximumHeight: Math.max(implicitHeight, Math.round(1.4 * Theme.answer))
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.picked(modelData)
        }
    }
}
