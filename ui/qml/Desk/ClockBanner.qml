import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The PC's clock is in doubt: until somebody has looked at it, the day stays the last one that was known.
Rectangle {
    id: root

    required property DeskDoorViewModel door
    readonly property var weekdays: [qsTr("Monday"), qsTr("Tuesday"), qsTr("Wednesday"), qsTr("Thursday"), qsTr("Friday"), qsTr("Saturday"), qsTr("Sunday")]

    objectName: "clock banner"
    color: Theme.warnSoft
    border.color: Theme.warn
    border.width: Theme.stroke
    radius: Math.round(0.6 * Theme.radius)
    implicitHeight: row.implicitHeight + 2 * Theme.near

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.near
        spacing: Theme.gap

        Icon {
            name: "wait"
            colour: Theme.warn
            Layout.preferredWidth: Theme.heading
            Layout.preferredHeight: Theme.heading
        }
        Words {
            objectName: "clock words"
            text: qsTr("It is %1 on %2, %3. Right? If not, set the PC's clock.").arg(Phrase.number(root.door.clock[0])).arg(root.weekdays[Number(root.door.clock[1]) - 1]).arg(Phrase.number(root.door.clock[2]))
            font.pixelSize: Theme.strong
            font.bold: true
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
        }
        DeskButton {
            objectName: "clock is right"
            text: qsTr("The time is right")
            letter: "Ctrl+T"
            enabled: !root.door.busy
            onClicked: root.door.clockIsRight()
        }
    }
}
