pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Clinic.ViewModels
import Theme

// The screen of the waiting room. All languages stand there at once, so nothing is mirrored.
ApplicationWindow {
    id: root

    required property BoardViewModel board
    required property BoardCallsModel calls
    required property TonguesViewModel tongues
    property bool closable: true
    property bool broken: false
    readonly property bool calling: board.screen === "calls" && !board.stale && !broken
    readonly property bool listed: board.screen === "calls" && !broken

    width: 1920
    height: 1080
    color: BoardTheme.ground
    title: "Clinic board"

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    onClosing: close => close.accepted = root.closable

    Binding {
        target: BoardTheme
        property: "fit"
        value: Math.min(root.width / 1920, root.height / 1080)
    }
    Binding {
        target: Theme
        property: "fit"
        value: 1.4 * BoardTheme.fit // of the drawings, which the kiosk shows smaller
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            board: root.board
            tongues: root.tongues
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: BoardTheme.margin
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: BoardTheme.margin
            Layout.bottomMargin: BoardTheme.near

            LargeCall {
                visible: root.calling
                board: root.board
                tongues: root.tongues
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Notice {
                visible: !root.calling
                tongues: root.tongues
                warning: root.broken || root.board.stale
                drawing: root.broken || root.board.stale ? "helper" : root.board.screen === "closed" ? "door" : root.board.screen === "nobody" ? "helper" : ""
                heading: {
                    if (root.broken)
                        return BoardWords.broken;
                    if (root.board.stale)
                        return BoardWords.stale;
                    if (root.board.screen === "closed")
                        return BoardWords.closed;
                    return root.board.screen === "nobody" ? BoardWords.welcome : BoardWords.starting;
                }
                value: root.board.stale && !root.broken ? root.board.staleSince : ""
                text: {
                    if (root.broken)
                        return BoardWords.restart;
                    if (root.board.stale)
                        return BoardWords.listen;
                    return root.board.screen === "closed" ? BoardWords.tomorrow : BoardWords.wait;
                }
                count: root.board.screen === "nobody" && !root.board.stale && !root.broken && root.board.waiting > 0 ? String(root.board.waiting) : ""
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            LastCalls {
                visible: root.listed
                board: root.board
                calls: root.calls
                tongues: root.tongues
                Layout.preferredWidth: BoardTheme.list
                Layout.maximumWidth: BoardTheme.list
                Layout.fillHeight: true
            }
        }
        Sayings {
            objectName: "first"
            tongues: root.tongues
            phrase: BoardWords.first
            letters: BoardTheme.saying
            colour: BoardTheme.softInk
            Layout.fillWidth: true
            Layout.leftMargin: BoardTheme.margin
            Layout.rightMargin: BoardTheme.margin
            Layout.bottomMargin: BoardTheme.near
        }
    }
}
