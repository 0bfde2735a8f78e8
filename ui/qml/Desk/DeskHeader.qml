pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Which desk this is, what is done here, and who sits here.
RowLayout {
    id: root

    required property DeskViewModel desk
    required property DeskDoorViewModel door
    required property DeskSheetViewModel sheet

    spacing: Theme.gap

    Words {
        objectName: "desk title"
        text: qsTr("Desk %1, room %2").arg(Phrase.name(root.desk.deskName)).arg(Phrase.name(root.desk.desk.room || ""))
        font.pixelSize: Theme.strong
        font.bold: true
        lineHeight: Math.ceil(1.25 * font.pixelSize)
        wrapMode: Text.NoWrap
    }
    Words {
        objectName: "stations"
        text: (root.desk.desk.places || []).map(one => Say.place(one)).join(" · ")
        color: Theme.softInk
        lineHeight: Math.ceil(1.25 * font.pixelSize)
        Layout.fillWidth: true
    }
    Tag {
        visible: (root.desk.desk.places || []).some(one => one.down)
        picture: "tool"
        text: qsTr("out of order")
        ink: Theme.help
    }
    DeskButton {
        objectName: "machine"
        visible: !root.desk.locked
        picture: "tool"
        letter: root.desk.keys.station
        on: root.sheet.name === "station"
        text: qsTr("Machine broken")
        letters: Theme.small
        onClicked: root.sheet.open("station", "")
    }
    Tag {
        objectName: "paused"
        visible: root.desk.desk.state === "paused"
        picture: "wait"
        text: qsTr("paused")
        ink: Theme.warn
    }
    DeskButton {
        objectName: "office"
        visible: root.door.mayOffice && !root.desk.locked
        text: qsTr("Office")
        picture: "office"
        letter: "Ctrl+G"
        onClicked: root.door.goToOffice()
    }
    Icon {
        name: "person"
        colour: Theme.softInk
        Layout.preferredWidth: Theme.strong
        Layout.preferredHeight: Theme.strong
    }
    Words {
        objectName: "who"
        text: Phrase.name(root.door.who)
        lineHeight: Math.ceil(1.25 * font.pixelSize)
        wrapMode: Text.NoWrap
    }
}
