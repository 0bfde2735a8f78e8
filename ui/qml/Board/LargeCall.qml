import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Theme

// The newest call: a number and where to go. It flashes once when it comes, and is dark while it is new; its colour is that
// of the number's programme.
Rectangle {
    id: root

    required property BoardViewModel board
    required property TonguesViewModel tongues
    readonly property bool fresh: board.fresh
    readonly property color programme: Theme.programmeColour(board.label.charAt(0))
    readonly property color inside: fresh ? BoardTheme.largeInk : BoardTheme.ink
    readonly property color beside: fresh ? BoardTheme.largeSoft : BoardTheme.softInk

    color: fresh ? Qt.darker(programme, BoardTheme.dark) : BoardTheme.calm
    radius: BoardTheme.radius
    border.color: BoardTheme.edge
    border.width: fresh ? 0 : BoardTheme.stroke

    Connections {
        target: root.board

        function onAnnounced(): void {
            flash.restart();
        }
    }

    Rectangle {
        id: lamp

        objectName: "flash"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: BoardTheme.gap
        height: BoardTheme.lamp
        radius: height / 2
        color: BoardTheme.mark
        visible: root.fresh

        SequentialAnimation on opacity {
            id: flash

            running: false

            NumberAnimation {
                from: 1
                to: 0
                duration: BoardTheme.pulse
            }
            NumberAnimation {
                from: 0
                to: 1
                duration: BoardTheme.pulse
            }
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: lamp.height + BoardTheme.gap
        anchors.leftMargin: BoardTheme.margin
        anchors.rightMargin: BoardTheme.margin
        anchors.bottomMargin: BoardTheme.near
        spacing: 0

        LargeLine {
            objectName: "large"
            tongues: root.tongues
            phrase: root.board.again ? BoardWords.again : BoardWords.number
            value: root.board.label
            strong: root.fresh ? BoardTheme.largeInk : root.programme
            letters: root.board.again ? BoardTheme.name : BoardTheme.caption
            inside: root.inside
            beside: root.board.again && root.fresh ? BoardTheme.mark : root.beside
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1 // both the same
        }
        Rectangle {
            color: root.beside
            opacity: 0.5
            Layout.fillWidth: true
            Layout.preferredHeight: BoardTheme.stroke
        }
        LargeLine {
            objectName: "place"
            tongues: root.tongues
            phrase: root.board.atDesk ? BoardWords.desk : BoardWords.room
            value: root.board.place
            inside: root.inside
            beside: root.beside
            arrow: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1 // both the same
        }
    }
}
