import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// A form's field under its name.
ColumnLayout {
    id: root

    property string label: ""
    property bool wrong: false

    spacing: Math.round(0.4 * Theme.near)
    Layout.alignment: Qt.AlignTop
    Layout.fillWidth: true

    Words {
        text: (root.wrong ? "⚠ " : "") + root.label
        font.pixelSize: Theme.small
        font.bold: true
        color: root.wrong ? Theme.help : Theme.softInk
        Layout.fillWidth: true
    }
}
