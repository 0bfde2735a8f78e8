import QtQuick

import Theme

// A health post's cross, where the way out stands on the other screens.
Item {
    implicitHeight: Theme.target
    Accessible.ignored: true

    Rectangle {
        id: disc

        anchors.centerIn: parent
        width: Math.round(76 * Theme.fit)
        height: width
        radius: width / 2
        color: Theme.accent

        Rectangle {
            anchors.centerIn: parent
            width: disc.width * 0.52
            height: disc.width * 0.17
            radius: height / 3
            color: Theme.accentInk
        }
        Rectangle {
            anchors.centerIn: parent
            width: disc.width * 0.17
            height: disc.width * 0.52
            radius: width / 3
            color: Theme.accentInk
        }
    }
}
