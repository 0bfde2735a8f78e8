import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// One part: a sign that is not its colour alone, its name, and what to do.
RowLayout {
    id: root

    required property var modelData
    property bool whole: true // nothing of the sign is beyond the edge of the list
    readonly property int sign: Math.round(1.6 * Theme.strong)
    readonly property bool good: modelData.ready === "ready"
    readonly property bool bad: modelData.ready === "not_ready"

    objectName: "finding " + modelData.part
    spacing: Theme.gap

    Rectangle {
        color: root.good ? Theme.accentSoft : root.bad ? Theme.helpSoft : Theme.warnSoft
        radius: width / 2
        Layout.preferredWidth: root.sign
        Layout.preferredHeight: root.sign
        Layout.alignment: Qt.AlignTop

        Icon {
            anchors.centerIn: parent
            visible: root.whole // the software renderer does not clip a shape
            width: Theme.strong
            height: Theme.strong
            name: root.good ? "check" : root.bad ? "cross" : "hand"
            colour: root.good ? Theme.accent : root.bad ? Theme.help : Theme.warn
        }
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Words {
            text: DeviceWords.part(root.modelData.part)
            font.bold: true
            Layout.fillWidth: true
        }
        Words {
            objectName: "say " + root.modelData.part
            text: DeviceWords.say(root.modelData)
            color: root.bad ? Theme.help : root.good ? Theme.softInk : Theme.warn
            Layout.fillWidth: true
        }
        Words {
            objectName: "small " + root.modelData.part
            visible: text !== ""
            text: DeviceWords.small(root.modelData)
            font.pixelSize: Theme.small
            color: Theme.softInk
            Layout.fillWidth: true
        }
    }
}
