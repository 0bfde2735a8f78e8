import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Drawings
import Theme

// Something to know instead of a number: a picture, what it is, and what to do.
Rectangle {
    id: root

    required property TonguesViewModel tongues
    required property string drawing
    required property string heading
    required property string text
    property string value: "" // of the heading
    property string count: "" // how many people wait, or nothing
    property bool warning: false

    color: warning ? BoardTheme.warnSoft : BoardTheme.calm
    radius: BoardTheme.radius
    border.color: warning ? BoardTheme.warn : BoardTheme.edge
    border.width: BoardTheme.stroke

    GridLayout {
        anchors.fill: parent
        anchors.margins: BoardTheme.margin
        columns: root.width > 2 * root.height ? 2 : 1
        columnSpacing: BoardTheme.margin
        rowSpacing: BoardTheme.gap

        Scene {
            name: root.drawing
            visible: root.drawing !== ""
            disc: root.warning ? Theme.discSoft : Theme.disc
            inset: 0.1
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: BoardTheme.gap
            Layout.preferredWidth: 2
            Layout.fillWidth: true

            Sayings {
                objectName: "notice heading"
                tongues: root.tongues
                phrase: root.heading
                value: root.value
                letters: BoardTheme.heading
                strong: true
                colour: root.warning ? BoardTheme.warn : BoardTheme.ink
                Layout.fillWidth: true
            }
            Sayings {
                objectName: "notice"
                tongues: root.tongues
                phrase: root.text
                letters: BoardTheme.title
                colour: BoardTheme.ink
                Layout.fillWidth: true
            }
            Sayings {
                objectName: "count"
                visible: root.count !== ""
                tongues: root.tongues
                phrase: BoardWords.people
                value: root.count
                letters: BoardTheme.title
                strong: true
                colour: BoardTheme.accent
                Layout.fillWidth: true
            }
        }
    }
}
