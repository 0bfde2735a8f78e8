import QtQuick

import Theme

// The gesture itself: a hand slides the card, chip first, into the reader. `inside`: the card is in and stays there;
// `leaving`: the hand draws it out. A thick arrow tells the two ways apart where nothing moves.
Item {
    id: root

    property bool inside: false
    property bool leaving: false
    readonly property real side: Math.floor(Math.min(width, height, 600 * Theme.fit))
    readonly property real out: side * 0.43
    readonly property real done: side * 0.22
    property real at: inside ? done : !Theme.still ? from : leaving ? side * 0.42 : side * 0.36
    // Three pixels at once: each step is drawn by the processor, and sixty a second are 2 % of a core.
    readonly property real shown: inside || Theme.still ? at : from + 3 * Math.round((at - from) / 3)
    readonly property real from: leaving ? done : out
    readonly property real to: leaving ? out : done

    SequentialAnimation on at {
        running: root.visible && !root.inside && !Theme.still
        loops: Animation.Infinite

        PropertyAction {
            value: root.from
        }
        PauseAnimation {
            duration: Theme.gesture / 3
        }
        NumberAnimation {
            to: root.to
            duration: Theme.gesture
            easing.type: Easing.InOutCubic
        }
        PauseAnimation {
            duration: Theme.gesture
        }
    }

    Item {
        anchors.centerIn: parent
        width: root.side
        height: root.side
        clip: true

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: root.inside ? Theme.discSoft : root.leaving ? Theme.discOut : Theme.disc
        }
        Drawing {
            name: "hand_back"
            visible: !root.inside
            x: hand.x
            y: hand.y
            width: hand.width
            height: hand.height
        }
        Drawing {
            id: card

            name: "card"
            x: (root.side - width) / 2
            y: root.shown
            width: root.side * 0.3
            height: width * 1.58
        }
        Drawing {
            id: hand

            name: "hand"
            visible: !root.inside
            x: card.x
            y: card.y + card.height * 0.5
            width: root.side * 0.3 // small enough for its cuff to be seen below
            height: width * 1.75
        }
        Drawing {
            id: reader

            name: "reader"
            x: (root.side - width) / 2
            y: root.side * 0.05
            width: root.side * 0.56
            height: width * 0.64
        }
        Drawing {
            name: root.leaving ? "arrow_out" : "arrow_in"
            visible: !root.inside
            x: root.side * 0.1
            y: root.side * 0.46
            width: root.side * 0.2
            height: width * 1.5
        }
        Rectangle {
            readonly property bool lit: root.at < root.done + 2

            x: reader.x + reader.width * 0.80
            y: reader.y + reader.height * 0.28
            width: Math.round(root.side * 0.036)
            height: width
            radius: width / 2
            color: lit ? "#62e38b" : "#22353a"
            border.color: "#172227"
            border.width: 2
        }
    }
}
