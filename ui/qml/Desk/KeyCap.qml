import QtQuick

import Controls
import Theme

// The key that does the same, as it is written on the keyboard.
Rectangle {
    id: root

    property string letter: ""
    property color ink: Theme.softInk

    visible: letter !== ""
    implicitWidth: Math.max(implicitHeight, key.implicitWidth + Theme.near)
    implicitHeight: Math.ceil(1.7 * Theme.small)
    radius: Math.round(0.3 * Theme.small)
    color: "transparent"
    border.color: ink
    border.width: 1

    Words {
        id: key

        anchors.centerIn: parent
        text: root.letter
        font.pixelSize: Theme.small
        lineHeight: Math.ceil(1.3 * font.pixelSize)
        color: root.ink
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
