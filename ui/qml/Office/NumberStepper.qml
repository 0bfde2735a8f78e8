import QtQuick
import QtQuick.Layouts

import Desk
import Theme

// A whole number by touch or typed. Where `none` has words, there may be no number at all: -1.
RowLayout {
    id: root

    property int value: 0
    property int low: 0
    property int high: 999
    property string none: ""
    property string name: ""
    readonly property bool empty: none !== "" && value < 0

    signal picked(value: int)

    function set(wanted: int): void {
        root.picked(Math.max(root.low, Math.min(root.high, wanted)));
    }

    function shown(): string {
        return root.empty ? "" : String(root.value);
    }

    spacing: Theme.near

    onValueChanged: {
        if (!field.activeFocus || Number(field.text) !== root.value)
            field.text = root.shown();
    }

    DeskButton {
        objectName: root.name + " less"
        text: "−"
        letters: Theme.strong
        autoRepeat: true
        enabled: root.enabled && !root.empty && root.value > root.low
        Accessible.name: qsTr("Less")
        onClicked: root.set(root.value - 1)
    }
    DeskField {
        id: field

        objectName: root.name + " number"
        text: root.shown()
        horizontalAlignment: Text.AlignHCenter
        leftPadding: Theme.near
        rightPadding: Theme.near
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 6
        color: acceptableInput || text === "" ? Theme.ink : Theme.help
        validator: IntValidator {
            bottom: root.low
            top: root.high
            locale: "C"
        }
        Layout.minimumWidth: Math.round(1.4 * Theme.target)
        Layout.maximumWidth: Math.round(1.8 * Theme.target)
        onTextEdited: {
            if (acceptableInput)
                root.picked(Number(text));
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                text = root.shown();
        }
    }
    DeskButton {
        objectName: root.name + " more"
        text: "+"
        letters: Theme.strong
        autoRepeat: true
        enabled: root.enabled && root.value < root.high
        Accessible.name: qsTr("More")
        onClicked: root.set(root.empty ? root.low : root.value + 1)
    }
    DeskButton {
        objectName: root.name + " none"
        visible: root.none !== ""
        text: (root.empty ? "✓ " : "") + root.none
        on: root.empty
        letters: Theme.small
        onClicked: root.picked(-1)
    }
    Item {
        Layout.fillWidth: true
    }
}
