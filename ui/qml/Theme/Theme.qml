pragma Singleton

import QtQuick

// Every size, colour and duration. Designed for 1280x800 and 800x1422; `fit` is what the window makes of it.
QtObject {
    property real fit: 1
    readonly property real desk: 0.52 // of the kiosk's sizes: read from half an arm, by a mouse as well as a finger
    property real typeScale: 1
    property real squeeze: 1 // less when a page's words need more room than there is; never below `tightest`
    readonly property real tightest: 0.6
    readonly property real type: typeScale * squeeze
    property bool portrait: false
    property bool highContrast: false
    property bool still: false // nothing moves: pictures, tests, people who get dizzy

    readonly property color ground: highContrast ? "#000000" : "#faf5ec"
    readonly property color panel: highContrast ? "#000000" : "#f0e7d8"
    readonly property color surface: highContrast ? "#000000" : "#ffffff"
    readonly property color edge: highContrast ? "#ffffff" : "#8a7c62" // of what is touched or filled in: 3:1 and more, WCAG 2.2, 1.4.11
    readonly property color cardEdge: highContrast ? "#ffffff" : "#e3d7c3" // of what is only looked at
    readonly property color warn: highContrast ? "#ffff00" : "#7a4b00"
    readonly property color warnSoft: highContrast ? "#000000" : "#fcebc6"
    readonly property color ink: highContrast ? "#ffffff" : "#1d2b2f"
    readonly property color softInk: highContrast ? "#ffffff" : "#4b5a5d"
    readonly property color accent: highContrast ? "#ffff00" : "#0a6b62"
    readonly property color accentInk: highContrast ? "#000000" : "#ffffff"
    readonly property color accentSoft: highContrast ? "#000000" : "#d9ece7"
    readonly property color off: highContrast ? "#333333" : "#ebe4d8" // of what cannot be touched now
    readonly property color offInk: highContrast ? "#bbbbbb" : "#6a6f6c"
    readonly property color help: highContrast ? "#ffffff" : "#a63d2a"
    readonly property color helpInk: highContrast ? "#000000" : "#ffffff"
    readonly property color helpSoft: highContrast ? "#000000" : "#fbe9e1"
    readonly property color disc: highContrast ? "#ffffff" : "#f6e3c4" // behind drawings, light in every theme
    readonly property color discOut: highContrast ? "#ffffff" : "#f9dcc8"
    readonly property color discSoft: highContrast ? "#ffffff" : "#dcefe9"
    readonly property var programmes: ["#0a6b62", "#2a5aa5", "#ab4a17", "#853f86", "#55661c", "#9c3353", "#3f5663"]

    readonly property int huge: Math.round(196 * fit)
    readonly property int name: Math.round(76 * fit * type)
    readonly property int heading: Math.round(54 * fit * type)
    readonly property int strong: Math.round(36 * fit * type)
    readonly property int body: Math.round(32 * fit * type)
    readonly property int small: Math.round(27 * fit * type)

    readonly property int bar: Math.round(28 * fit * typeScale) // in the footer, which no page may move

    readonly property int target: Math.round(110 * fit) // smallest side of anything touched: 88 at 1024x768
    readonly property int answer: Math.round(132 * fit)
    readonly property int margin: Math.round(32 * fit)
    readonly property int gap: Math.round(24 * fit * Math.max(0.7, squeeze))
    readonly property int near: Math.round(14 * fit)
    readonly property int radius: Math.round(28 * fit)
    readonly property int stroke: Math.max(2, Math.round(3 * fit))
    readonly property real line: 1.4 // times the pixel size: fonts' own line heights go from 1.45 to 2.11

    readonly property int slide: still ? 0 : 220
    readonly property int guard: still ? 0 : 450 // a double tap never reaches the next screen's buttons
    readonly property int gesture: 1400

    function programmeColour(letter: string): color {
        return highContrast ? "#ffff00" : programmes[Math.max(0, "ABCDEFGHJKLMNPRSTUVWXYZ".indexOf(letter)) % programmes.length];
    }
}
