import QtQuick

import Controls
import Theme

// The letter of a programme's numbers, in its colour.
Rectangle {
    id: root

    required property string letter

    implicitWidth: Math.round(58 * Theme.fit)
    implicitHeight: implicitWidth
    radius: Math.round(16 * Theme.fit)
    color: Theme.programmeColour(letter)

    Words {
        objectName: "programme letter"
        anchors.centerIn: parent
        text: root.letter
        font.pixelSize: Math.round(36 * Theme.fit)
        font.bold: true
        color: Theme.accentInk
    }
}
