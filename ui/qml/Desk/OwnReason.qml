import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Theme

// A reason in one's own words, beside those that can be chosen.
RowLayout {
    id: root

    required property DeskViewModel desk
    readonly property bool typing: field.activeFocus

    signal given(words: string)

    function give(): void {
        if (field.text.trim() === "" || root.desk.busy)
            return;
        root.given(field.text);
        root.forceActiveFocus();
    }

    spacing: Theme.near

    DeskField {
        id: field

        objectName: "own reason"
        placeholderText: qsTr("Another reason")
        maximumLength: 80
        Layout.fillWidth: true
        Keys.onReturnPressed: root.give()
        Keys.onEnterPressed: root.give()
    }
    DeskButton {
        objectName: "give reason"
        picture: "check"
        letter: root.typing ? "↵" : ""
        enabled: field.text.trim() !== "" && !root.desk.busy
        Accessible.name: field.placeholderText
        onClicked: root.give()
    }
}
