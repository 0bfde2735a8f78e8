pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The six calls before, or those that come next. New ones have a lamp; one that was called again has a sign.
Item {
    id: root

    required property BoardViewModel board
    required property BoardCallsModel calls
    required property TonguesViewModel tongues

    RowLayout {
        id: titles

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: BoardTheme.gap

        Repeater {
            model: BoardWords.languages

            Said {
                required property string modelData

                objectName: "list title " + modelData
                tongues: root.tongues
                language: modelData
                phrase: root.board.stale ? BoardWords.until : BoardWords.lastCalls
                value: root.board.stale ? root.board.staleSince : ""
                font.pixelSize: BoardTheme.title
                color: root.board.stale ? BoardTheme.warn : BoardTheme.softInk
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }
        }
    }
    Column {
        anchors.top: titles.bottom
        anchors.topMargin: BoardTheme.near
        spacing: BoardTheme.near

        Repeater {
            model: root.calls

            Rectangle {
                id: row

                required property int index
                required property string label
                required property string place
                required property bool fresh
                required property bool again

                objectName: "call " + index
                color: BoardTheme.bar
                radius: BoardTheme.radius
                border.color: fresh ? BoardTheme.accent : BoardTheme.edge
                border.width: BoardTheme.stroke
                width: root.width
                height: Math.floor((root.height - titles.height) / 6) - BoardTheme.near

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: BoardTheme.gap
                    anchors.rightMargin: BoardTheme.gap
                    spacing: BoardTheme.near

                    Rectangle {
                        color: row.fresh ? BoardTheme.mark : "transparent"
                        radius: width / 2
                        Layout.preferredWidth: BoardTheme.lamp
                        Layout.preferredHeight: Math.round(row.height * 0.6)
                    }
                    Figures {
                        objectName: "label " + row.index
                        text: row.label
                        full: BoardTheme.row
                        color: root.board.stale ? BoardTheme.softInk : Theme.programmeColour(row.label.charAt(0))
                        Layout.preferredWidth: 5
                    }
                    Icon {
                        objectName: "sign " + row.index
                        name: row.again ? "again" : "arrow"
                        colour: BoardTheme.accent
                        weight: 2.4
                        Layout.preferredWidth: Math.round(BoardTheme.row * 0.62)
                        Layout.preferredHeight: Math.round(BoardTheme.row * 0.62)
                    }
                    Figures {
                        objectName: "place " + row.index
                        text: row.place
                        full: BoardTheme.row
                        color: root.board.stale ? BoardTheme.softInk : BoardTheme.ink
                        Layout.preferredWidth: 4
                    }
                }
            }
        }
    }
}
