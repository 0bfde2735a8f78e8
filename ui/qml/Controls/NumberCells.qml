pragma ComponentBehavior: Bound

import QtQuick

import Theme

// A personal number as it is read aloud: 6 of the place, 8 of the birth, 4 of the person. Whoever touches a place wants
// to type it anew. Never mirrored.
Column {
    id: root

    property string text: ""
    property bool wrong: false
    property int next: text.length // where the next digit goes
    readonly property real cell: Math.floor((width - 7 * spacing) / 8)

    signal placeTouched(place: int)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: Math.round(8 * Theme.fit)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 of 18 digits").arg(Phrase.number(text.replace(/ /g, "").length))

    Repeater {
        model: [[0, 6], [6, 14], [14, 18]]

        Row {
            id: group

            required property var modelData

            spacing: root.spacing

            Repeater {
                model: group.modelData[1] - group.modelData[0]

                Rectangle {
                    id: box

                    required property int index
                    readonly property int at: group.modelData[0] + index
                    readonly property bool next: at === root.next

                    objectName: "place " + at
                    width: root.cell
                    height: Math.round(Math.min(1.25 * root.cell, 78 * Theme.fit))
                    radius: Math.round(12 * Theme.fit)
                    color: next ? Theme.accentSoft : Theme.surface
                    border.width: next || root.wrong ? Theme.stroke : Math.max(1, Math.round(2 * Theme.fit))
                    border.color: next ? Theme.accent : root.wrong ? Theme.help : Theme.edge

                    TapHandler {
                        margin: root.spacing / 2
                        enabled: box.at < root.text.length
                        onTapped: root.placeTouched(box.at)
                    }
                    Words {
                        anchors.centerIn: parent
                        text: root.text.charAt(box.at)
                        font.pixelSize: Math.round(Math.min(44 * Theme.fit, box.width * 0.8))
                        font.bold: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
