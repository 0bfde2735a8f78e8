import QtQuick
import QtQuick.Controls.Basic

import Controls
import Theme

// One of each fault that `layout.py` knows.
ApplicationWindow {
    visible: true

    Words {
        text: "out of the window"
        x: -40
        y: 20
    }
    Rectangle {
        color: Theme.surface
        x: 300
        y: 100
        width: 200
        height: 60

        Words {
            text: "out of its card"
            width: 300
        }
    }
    Words {
        text: "taller than its box taller than its box"
        x: 20
        y: 250
        width: 200
        height: 20
    }
    Words {
        text: "cut off with dots"
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        x: 20
        y: 420
        width: 60
    }
    BigButton {
        text: "under"
        x: 500
        y: 250
    }
    BigButton {
        text: "over"
        x: 560
        y: 280
    }
    BigButton {
        text: "tiny"
        x: 20
        y: 500
        width: 60
        height: 40
    }
    BigButton {
        text: "near"
        x: 90
        y: 500
    }
}
