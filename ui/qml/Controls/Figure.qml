import QtQuick
import QtQuick.Layouts

import Theme

// One figure with its picture and what it counts.
RowLayout {
    id: root

    property string picture: ""
    property string value: ""
    property string text: ""

    spacing: Theme.near

    Icon {
        name: root.picture
        colour: Theme.accent
        Layout.preferredWidth: Math.round(52 * Theme.fit)
        Layout.preferredHeight: Math.round(52 * Theme.fit)
        Layout.alignment: Qt.AlignVCenter
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Words {
            objectName: root.objectName
            text: root.value
            font.pixelSize: Math.round(1.1 * Theme.strong)
            font.bold: true
            lineHeight: Math.ceil(1.15 * font.pixelSize)
            Layout.fillWidth: true
        }
        Words {
            visible: root.text !== ""
            text: root.text
            font.pixelSize: Theme.small
            lineHeight: Math.ceil(1.2 * font.pixelSize)
            Layout.fillWidth: true
        }
    }
}
