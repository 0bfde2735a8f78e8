import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// One thing that is kept, under its name.
ColumnLayout {
    id: root

    property string label: ""
    property string text: ""

    spacing: 0
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop

    Words {
        text: root.label
        color: Theme.softInk
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
    Words {
        objectName: root.objectName + " words"
        text: root.text !== "" ? Phrase.name(root.text) : "—"
        font.bold: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
