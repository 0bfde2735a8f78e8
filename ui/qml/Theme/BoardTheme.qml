pragma Singleton

import QtQuick

// Sizes, colours and times of the board, which is read from 8 m. Designed for 1920x1080; `fit` is what the window makes
// of it. On a screen of 43 inches a pixel is half a millimetre: the number's letters are 110 mm high, those of the list
// 28 mm, and 98 mm are the 0.7 degrees of EN 301 549, 5.1.4, at 8 m.
QtObject {
    property real fit: 1
    property bool still: false // nothing moves: pictures, tests

    readonly property color ground: "#faf5ec"
    readonly property color bar: "#ffffff"
    readonly property color edge: "#d8cbb4"
    readonly property color ink: "#14211f"
    readonly property color softInk: "#43504f"
    readonly property real dark: 1.5 // a programme's colour behind the newest call: white on it has a contrast of 9.7 and more
    readonly property color largeInk: "#ffffff"
    readonly property color largeSoft: "#c9e6de"
    readonly property color calm: "#ffffff" // the large one after three minutes
    readonly property color mark: "#f2b705"
    readonly property color accent: "#07483f"
    readonly property color warn: "#7a4b00"
    readonly property color warnSoft: "#fcebc6"

    readonly property int number: Math.round(304 * fit)
    readonly property int row: Math.round(76 * fit)
    readonly property int heading: Math.round(66 * fit)
    readonly property int caption: Math.round(50 * fit)
    readonly property int clock: Math.round(84 * fit)
    readonly property int name: Math.round(42 * fit)
    readonly property int title: Math.round(36 * fit)
    readonly property int saying: Math.round(40 * fit) // below everything, read from the first rows: 20 mm
    readonly property int notice: Math.round(30 * fit)

    readonly property int nameLeast: Math.round(20 * fit)
    readonly property int top: Math.round(136 * fit)
    readonly property int margin: Math.round(32 * fit)
    readonly property int gap: Math.round(20 * fit)
    readonly property int near: Math.round(10 * fit)
    readonly property int radius: Math.round(26 * fit)
    readonly property int stroke: Math.max(2, Math.round(3 * fit))
    readonly property int captions: Math.round(260 * fit) // the width of the three words beside a number
    readonly property int list: Math.round(620 * fit)
    readonly property int lamp: Math.round(20 * fit)

    readonly property int pulse: still ? 0 : 450 // half of one flash; never more than three in a second
}
