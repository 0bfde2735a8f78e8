import QtQuick
import QtQuick.Layouts

import Theme

// One thing to do. With a number it is one of several, in their order; with 0 it stands alone.
RowLayout {
    id: root

    property int number: 0
    property string text: ""
    property bool strong: false

    spacing: Theme.near

    Rectangle {
        visible: root.number > 0
        radius: width / 2
        color: root.strong ? Theme.accent : Theme.accentSoft
        border.color: Theme.accent
        border.width: Theme.stroke
        Layout.preferredWidth: Math.round(1.6 * Theme.strong)
        Layout.preferredHeight: Layout.preferredWidth
        Layout.alignment: Qt.AlignTop

        Words {
            anchors.centerIn: parent
            text: root.number
            font.bold: true
            lineHeight: font.pixelSize
            color: root.strong ? Theme.accentInk : Theme.ink
        }
    }
    Words {
        text: root.text
        font.pixelSize: root.strong ? Theme.strong : Theme.body
        font.bold: root.strong
        horizontalAlignment: root.number === 0 && Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
    }
}
