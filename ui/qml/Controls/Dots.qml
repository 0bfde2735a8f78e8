pragma ComponentBehavior: Bound

import QtQuick

import Theme

// Something is being done: three dots that rise in turn.
Row {
    id: root

    property real dot: Math.round(22 * Theme.fit)

    spacing: dot
    Accessible.ignored: true

    Repeater {
        model: 3

        Item {
            id: place

            required property int index

            width: root.dot
            height: 2 * root.dot

            Rectangle {
                id: ball

                width: root.dot
                height: root.dot
                radius: root.dot / 2
                y: root.dot
                color: Theme.accent

                SequentialAnimation {
                    running: !Theme.still && root.visible
                    loops: Animation.Infinite

                    PauseAnimation {
                        duration: 160 * place.index
                    }
                    NumberAnimation {
                        target: ball
                        property: "y"
                        to: 0
                        duration: 260
                        easing.type: Easing.OutQuad
                    }
                    NumberAnimation {
                        target: ball
                        property: "y"
                        to: root.dot
                        duration: 260
                        easing.type: Easing.InQuad
                    }
                    PauseAnimation {
                        duration: 700 - 160 * place.index
                    }
                }
            }
        }
    }
}
