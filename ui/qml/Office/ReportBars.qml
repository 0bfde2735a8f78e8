pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Controls
import Theme

// Programmes by how many registered, or stations by how long people waited there: a bar each, with its numbers in words.
ListView {
    id: root

    property var bars: []
    property bool minutes: false
    readonly property int most: Math.max(1, ...bars.map(one => minutes ? one.wait_p90 : one.registered))

    function name(one: var): string {
        return one.names.en ? Phrase.named(one.names) : Phrase.name(one.code);
    }

    activeFocusOnTab: true
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    spacing: Math.round(0.6 * Theme.near)
    model: bars

    ScrollBar.vertical: ScrollBar {}

    Keys.onUpPressed: contentY = Math.max(originY, contentY - Theme.target)
    Keys.onDownPressed: contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + Theme.target))

    header: Words {
        width: ListView.view.width
        bottomPadding: Theme.near
        text: root.minutes ? qsTr("Dark: half of the people waited no longer. Light: nine of ten waited no longer.") : qsTr("How many registered, and what became of them")
        color: Theme.softInk
        font.pixelSize: Theme.small
    }
    delegate: RowLayout {
        id: line

        required property var modelData
        readonly property int value: root.minutes ? modelData.wait : modelData.registered

        objectName: "bar " + modelData.code
        width: ListView.view.width - Theme.gap
        spacing: Theme.gap

        Words {
            text: root.name(line.modelData)
            font.pixelSize: Theme.small
            font.bold: true
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            Layout.preferredHeight: Math.round(1.2 * Theme.small)

            Rectangle {
                visible: root.minutes && line.modelData.wait_p90 > 0
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                width: parent.width * line.modelData.wait_p90 / root.most
                radius: Math.round(0.2 * Theme.near)
                color: Theme.accentSoft
                border.color: Theme.accent
                border.width: 1
            }
            Rectangle {
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.bottom: parent.bottom
                width: Math.max(2, parent.width * Math.max(0, line.value) / root.most)
                radius: Math.round(0.2 * Theme.near)
                color: Theme.accent
            }
        }
        Words {
            text: root.minutes ? ReportWords.station(line.modelData) : ReportWords.programme(line.modelData)
            font.pixelSize: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 5
        }
    }
}
