import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// One large number, and what it was before.
Panel {
    id: root

    property string title: ""
    property int value: 0
    property int before: 0
    property bool minutes: false
    property string kind: "day"

    implicitHeight: column.implicitHeight + 2 * Theme.near

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.near
        spacing: Math.round(0.3 * Theme.near)

        Words {
            text: root.title
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Words {
            objectName: root.objectName + " value"
            text: root.value < 0 ? "–" : root.minutes ? LogWords.minutes(root.value) : Phrase.number(root.value)
            font.pixelSize: root.minutes ? Theme.strong : Theme.heading
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
        }
        Words {
            objectName: root.objectName + " change"
            text: root.value < 0 || root.before < 0 ? "" : ReportWords.change(root.value - root.before, root.kind)
            font.pixelSize: Math.round(0.88 * Theme.small)
            color: Theme.softInk
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
