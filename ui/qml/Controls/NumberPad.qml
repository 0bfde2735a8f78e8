pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Theme

// Digits for a personal number: 18 characters, the last may be X. A place that was marked is typed anew; one that was
// emptied is a blank until then. Never mirrored: 1 2 3 reads from the left in every language.
GridLayout {
    id: root

    property string text: ""
    property int maximumLength: 18
    property int marked: -1
    readonly property bool complete: text.length === maximumLength && !text.includes(" ")
    readonly property int next: marked >= 0 ? marked : text.includes(" ") ? text.indexOf(" ") : text.length
    readonly property bool atLast: next === maximumLength - 1

    signal touched

    function press(key: string): void {
        root.touched();
        if (key === "delete")
            root.empty();
        else if (root.next < root.maximumLength && (key !== "X" || root.atLast)) {
            root.text = root.text.slice(0, root.next) + key + root.text.slice(root.next + 1);
            if (root.marked >= 0)
                root.mark(root.marked + 1);
        }
    }

    function empty(): void {
        if (root.marked > 0 && root.text.charAt(root.marked) === " ")
            root.marked -= 1;
        const at = root.marked >= 0 ? root.marked : root.text.length - 1;
        root.text = (root.text.slice(0, at) + " " + root.text.slice(at + 1)).replace(/ +$/, "");
        if (root.marked >= root.text.length)
            root.marked = -1;
    }

    function clear(): void {
        root.touched();
        root.marked = -1;
        root.text = "";
    }

    // Past the last digit nothing is marked, and typing goes on at the end.
    function mark(place: int): void {
        root.marked = place < root.text.length ? place : -1;
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
            enabled: deletes ? root.text !== "" : modelData === "X" ? root.atLast : root.next < root.maximumLength
            Accessible.name: deletes ? qsTr("Delete the last digit") : modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.target
            Layout.maximumHeight: Math.round(1.4 * Theme.target)
            onClicked: root.press(key.modelData)
        }
    }
}
