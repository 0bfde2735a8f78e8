import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// A new PIN, once. Only a hash of it is kept.
ColumnLayout {
    id: root

    required property OfficeStaffViewModel staff

    spacing: Theme.gap

    Title {
        text: qsTr("PIN of %1").arg(Phrase.name(root.staff.pinName))
    }
    Words {
        text: qsTr("Write it down now and hand it over. It is shown only this once; nobody can look it up later.")
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    Words {
        objectName: "pin"
        text: Phrase.number(root.staff.pin.slice(0, 3) + " " + root.staff.pin.slice(3))
        font.pixelSize: Theme.name
        font.bold: true
        lineHeight: Math.ceil(1.3 * font.pixelSize)
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    DeskButton {
        objectName: "written"
        text: qsTr("It is written down")
        picture: "check"
        quiet: false
        focus: true
        Layout.fillWidth: true
        onClicked: root.staff.written()
        Component.onCompleted: forceActiveFocus()
    }
}
