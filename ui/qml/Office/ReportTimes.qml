pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// Who registered when: a column for each hour or day, its number above it.
ColumnLayout {
    id: root

    property var bars: []
    property bool daily: false
    readonly property int most: Math.max(1, ...bars.map(one => one.registered))
    readonly property int every: Math.ceil(bars.length / 16) // a label for each does not fit in a month

    spacing: Theme.near

    Words {
        text: root.bars.length === 0 ? qsTr("Nobody was registered.") : root.daily ? qsTr("Registered on each day") : qsTr("Registered in each hour")
        color: Theme.softInk
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Math.round((root.bars.length > 16 ? 0.3 : 0.8) * Theme.near)
        Layout.fillWidth: true
        Layout.fillHeight: true

        Repeater {
            model: root.bars

            ColumnLayout {
                id: bar

                required property var modelData
                required property int index
                readonly property bool said: index % root.every === 0

                objectName: "time " + modelData.code
                spacing: 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                Item {
                    Layout.fillHeight: true
                    Layout.fillWidth: true

                    Words {
                        anchors.bottom: column.top
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: Phrase.number(bar.modelData.registered)
                        font.pixelSize: Math.round((root.bars.length > 16 ? 0.75 : 1) * Theme.small)
                        font.bold: true
                        wrapMode: Text.NoWrap
                    }
                    Rectangle {
                        id: column

                        readonly property real room: parent.height - Math.ceil(1.5 * Theme.small)

                        anchors.bottom: parent.bottom
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Math.min(parent.width, Theme.target)
                        height: Math.max(2, room * bar.modelData.registered / root.most)
                        radius: Math.round(0.2 * Theme.near)
                        color: Theme.accent
                    }
                }
                Words {
                    text: bar.said ? Phrase.number(root.daily ? bar.modelData.code.slice(root.bars.length > 7 ? 8 : 5) : bar.modelData.code) : " "
                    font.pixelSize: Math.round((root.bars.length > 16 ? 0.75 : 1) * Theme.small)
                    color: Theme.softInk
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                }
            }
        }
    }
}
