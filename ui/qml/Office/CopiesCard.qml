import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// One copy, and the way to what it would bring back.
ColumnLayout {
    id: root

    required property OfficeCopiesViewModel copies
    readonly property var copy: copies.copy
    readonly property bool any: copy.code !== undefined

    spacing: Theme.gap

    Title {
        text: root.any ? qsTr("Copy of %1").arg(Phrase.number(root.copy.made)) : root.copies.reading ? qsTr("One moment …") : qsTr("There is no copy yet")
    }
    Words {
        objectName: "copy standing"
        visible: root.any
        text: root.copy.whole ? "✓ " + qsTr("It was read through: it is whole.") : "⚠ " + qsTr("It is damaged. Nothing can be brought back from it.")
        color: root.copy.whole ? Theme.ink : Theme.help
        font.pixelSize: Theme.strong
        Layout.fillWidth: true
    }
    Words {
        visible: root.any
        text: root.any ? (root.copy.day !== "" ? qsTr("Day of the clinic: %1").arg(Phrase.number(root.copy.day)) + "\n" : "") + qsTr("File: %1, %2").arg(Phrase.number(root.copy.name)).arg(Phrase.number(root.copy.size)) : ""
        color: Theme.softInk
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Words {
        visible: !root.any && !root.copies.reading
        text: qsTr("One is made each day by itself. Make the first one now.")
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    DeskButton {
        objectName: "what would come back"
        visible: root.any
        text: qsTr("What would come back from it?")
        picture: "back"
        letter: "Ctrl+R"
        enabled: !root.copies.busy && (root.copy.whole || false)
        Layout.fillWidth: true
        onClicked: root.copies.ask("restore")
    }
}
