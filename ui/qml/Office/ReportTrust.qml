pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// How well the told waits came true, and what went wrong with the machines.
FormScroll {
    id: root

    property var estimate: ({})
    property var troubles: []
    property string kind: "day"

    Words {
        text: qsTr("The wait that people were told")
        font.bold: true
        Layout.fillWidth: true
    }
    Words {
        objectName: "estimate"
        text: ReportWords.estimate(root.estimate)
        Layout.fillWidth: true
    }
    Rectangle {
        visible: root.estimate.within !== undefined
        color: Theme.panel
        radius: height / 2
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.near

        Rectangle {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: parent.width * (root.estimate.within || 0) / 100
            radius: height / 2
            color: Theme.accent
        }
    }
    Words {
        text: qsTr("Troubles")
        font.bold: true
        Layout.fillWidth: true
    }
    Repeater {
        model: root.troubles

        RowLayout {
            id: line

            required property var modelData

            objectName: "trouble " + modelData.code
            spacing: Theme.gap

            Words {
                text: Phrase.number(line.modelData.value)
                font.bold: true
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: Math.round(2.5 * Theme.body)
            }
            Words {
                text: ReportWords.trouble(line.modelData.code)
                Layout.fillWidth: true
                Layout.preferredWidth: 5
            }
            Words {
                text: ReportWords.change(line.modelData.value - line.modelData.before, root.kind)
                color: Theme.softInk
                font.pixelSize: Theme.small
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }
        }
    }
}
