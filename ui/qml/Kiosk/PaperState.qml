import QtQuick

import Controls
import Theme

// What became of the paper. Whatever it is, the number stands.
Panel {
    id: root

    property string paper: ""
    property string trouble: ""
    readonly property bool none: paper === "failed" || paper === "unknown"

    function why(): string {
        switch (root.trouble) {
        case "out_of_paper":
            return qsTr("The printer has no paper.");
        case "cover_open":
            return qsTr("The printer is open.");
        case "jammed":
            return qsTr("The paper is stuck.");
        default:
            return qsTr("The printer does not answer.");
        }
    }

    color: none ? Theme.helpSoft : Theme.accentSoft
    border.color: none ? Theme.help : Theme.accent
    implicitHeight: words.implicitHeight + 2 * Theme.near

    Fact {
        id: words

        objectName: root.objectName
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        size: root.none ? 84 : 44
        strong: root.none || root.paper === "folder"
        letters: Theme.body
        picture: root.none ? "no printer" : root.paper === "printing" ? "printer" : "check"
        colour: root.none ? Theme.help : Theme.accent
        text: {
            if (root.none)
                return Phrase.sentences(root.why(), qsTr("Keep this number in mind. Staff know."));
            switch (root.paper) {
            case "printing":
                return qsTr("Your ticket is being printed.");
            case "kept":
                return qsTr("You already have a ticket. Lost it? Print again.");
            case "folder":
                return qsTr("Keep this number in mind.");
            default:
                return qsTr("Take your ticket.");
            }
        }
    }
}
