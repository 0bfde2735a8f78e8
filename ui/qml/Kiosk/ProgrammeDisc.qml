import QtQuick

import Controls
import Theme

// The picture of a programme, on a disc of its colour.
Rectangle {
    id: root

    required property string code
    required property string letter

    radius: width / 2
    color: Theme.programmeColour(letter)

    Icon {
        anchors.centerIn: parent
        width: parent.width * 0.66
        height: width
        name: root.code
        colour: Theme.accentInk
        weight: 1.7
    }
}
