pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Theme

// Digits for a personal number: 18 characters, the last may be X. Never mirrored: 1 2 3 reads from the left in every
// language.
GridLayout {
    id: root

    property string text: ""
    property int maximumLength: 18
    readonly property bool complete: text.length === maximumLength
    readonly property bool atLast: text.length === maximumLength - 1

    signal touched

    function press(key: string): void {
        root.touched();
        if (key === "delete")
            root.text = root.text.slice(0, -1);
        else if (!root.complete && (key !== "X" || root.atLast))
            root.text += key;
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    columns: 3
    rowSpacing: Theme.near
    columnSpacing: Theme.near

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "X", "0", "delete"]

        BigButton {
            id: key

            required property string modelData
            readonly property bool deletes: modelData === "delete"

            objectName: "key " + modelData
            text: deletes ? "" : modelData
            picture: deletes ? "delete" : ""
            quiet: true
            pale: !deletes
            letters: Math.round(46 * Theme.fit)
            verticalPadding: 0
            enabled: deletes ? root.text !== "" : modelData === "X" ? root.atLast : !root.complete
            Accessible.name: deletes ? qsTr("Delete the last digit") : modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.target
            Layout.maximumHeight: Math.round(1.4 * Theme.target)
            onClicked: root.press(key.modelData)
        }
    }
}
