import QtQuick
import QtQuick.Controls.Basic

import Theme

// One line to type.
TextField {
    id: root

    implicitHeight: Theme.target
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.pixelSize: Theme.body
    color: Theme.ink
    placeholderTextColor: Theme.softInk
    selectedTextColor: Theme.accentInk
    selectionColor: Theme.accent
    horizontalAlignment: Text.AlignLeft
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Math.round(0.6 * Theme.radius)
        color: Theme.surface
        border.color: root.activeFocus ? Theme.accent : Theme.edge
        border.width: root.activeFocus ? Theme.stroke : 1
    }
}
