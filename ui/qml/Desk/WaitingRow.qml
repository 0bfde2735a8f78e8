import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Controls
import Theme

// One ticket of the list: number, time, and what must be known of it.
AbstractButton {
    id: root

    required property var line
    property bool chosen: false
    property bool showPlace: false
    property bool locked: false
    property bool whole: true // nothing of it is beyond the edge of the list
    readonly property bool waiting: line.state === "waiting"
    readonly property bool elsewhere: line.desk !== ""
    readonly property color level: line.level === 2 ? Theme.help : line.level === 1 ? Theme.warn : Theme.accent

    function timeWords(): string {
        switch (root.line.state) {
        case "waiting":
        case "called":
        case "serving":
            return Say.minutes(root.line.minutes);
        case "parked":
            return qsTr("back in %1").arg(Say.minutes(root.line.minutes));
        default:
            return "";
        }
    }

    objectName: "row " + line.label
    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.near)
    enabled: !locked
    Accessible.name: line.label

    contentItem: Item {
        ColumnLayout {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            spacing: Math.round(0.3 * Theme.near)

            RowLayout {
                spacing: Theme.near

                Words {
                    objectName: "label"
                    text: Phrase.number(root.line.label)
                    font.pixelSize: Theme.strong
                    font.bold: true
                    lineHeight: Math.ceil(1.25 * font.pixelSize)
                    color: root.elsewhere ? Theme.softInk : Theme.ink
                    wrapMode: Text.NoWrap
                }
                Words {
                    objectName: "row name"
                    text: root.line.name_missing ? qsTr("name missing") : Phrase.name(root.line.name)
                    font.pixelSize: Theme.small
                    color: root.line.name_missing ? Theme.warn : Theme.softInk
                    Layout.fillWidth: true
                }
                Words {
                    objectName: "minutes"
                    text: root.timeWords()
                    font.bold: root.waiting
                    color: root.waiting ? root.level : Theme.softInk
                    lineHeight: Math.ceil(1.25 * font.pixelSize)
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.NoWrap
                }
            }
            Rectangle {
                visible: root.waiting
                color: Theme.panel
                radius: height / 2
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(4, Math.round(0.5 * Theme.near))

                Rectangle {
                    anchors.left: parent.left
                    anchors.top: parent.top
                    anchors.bottom: parent.bottom
                    width: Math.max(height, parent.width * root.line.share)
                    radius: height / 2
                    color: root.level
                }
            }
            Flow {
                spacing: Math.round(0.6 * Theme.near)
                Layout.fillWidth: true

                Tag {
                    drawn: root.whole
                    objectName: "at desk"
                    visible: root.elsewhere
                    picture: "person"
                    text: root.line.mine ? qsTr("at this desk") : qsTr("at desk %1").arg(Phrase.name(root.line.desk))
                }
                Tag {
                    drawn: root.whole
                    visible: root.line.state === "parked" || root.line.state === "no_show"
                    picture: "wait"
                    text: Say.state(root.line.state)
                }
                Tag {
                    drawn: root.whole
                    objectName: "row fasting"
                    visible: root.line.fasting
                    picture: "no food"
                    text: qsTr("fasting")
                    ink: Theme.warn
                }
                Tag {
                    drawn: root.whole
                    objectName: "row tier"
                    visible: root.line.tier !== ""
                    picture: root.line.tier_verified ? "check" : "hand"
                    text: root.line.tier_verified ? Say.tier(root.line.tier) : qsTr("%1: verify").arg(Say.tier(root.line.tier))
                    ink: root.line.tier === "emergency" ? Theme.help : root.line.tier_verified ? Theme.accent : Theme.warn
                }
                Tag {
                    drawn: root.whole
                    objectName: "row misses"
                    visible: root.line.misses > 0
                    picture: "clock"
                    text: qsTr("missed %1×").arg(Phrase.number(root.line.misses))
                    ink: Theme.help
                }
                Tag {
                    drawn: root.whole
                    visible: root.line.calls > 1
                    text: qsTr("called %1×").arg(Phrase.number(root.line.calls))
                }
                Tag {
                    drawn: root.whole
                    visible: root.showPlace
                    picture: "place"
                    text: Say.place(root.line.place)
                }
            }
        }
    }
    background: Rectangle {
        radius: Math.round(0.5 * Theme.radius)
        color: root.chosen ? Theme.accentSoft : root.down ? Theme.panel : root.elsewhere ? Theme.ground : Theme.surface
        border.color: root.chosen || root.visualFocus ? Theme.accent : Theme.edge
        border.width: root.chosen ? Theme.stroke : 1
    }
}
