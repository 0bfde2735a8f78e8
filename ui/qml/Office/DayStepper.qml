pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Controls
import Desk
import Theme

// One day, moved by days and by months.
RowLayout {
    id: root

    property string name: ""
    property string title: ""
    property string day: ""
    property bool newest: false

    signal moved(days: int)

    spacing: Math.round(0.6 * Theme.near)

    component Step: DeskButton {
        property int days: 0

        objectName: root.name + " " + days
        text: Phrase.number((days < 0 ? "−" : "+") + Math.abs(days)) + "\n" + (Math.abs(days) === 1 ? qsTr("day") : qsTr("days"))
        letters: Theme.small
        horizontalPadding: Math.round(0.4 * Theme.near)
        enabled: days < 0 || !root.newest
        autoRepeat: true
        onClicked: root.moved(days)
    }

    Step {
        days: -30
    }
    Step {
        days: -1
    }
    Words {
        objectName: root.name + " day"
        text: root.title + "\n" + Phrase.number(root.day)
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Step {
        days: 1
    }
    Step {
        days: 30
    }
}
