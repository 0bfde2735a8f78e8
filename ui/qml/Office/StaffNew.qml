import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// A name and a role; the machine makes the PIN.
ColumnLayout {
    id: root

    required property OfficeStaffViewModel staff
    property string role: "staff"

    function add(): void {
        if (go.enabled)
            root.staff.add(name.text, root.role);
    }

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap

        Title {
            text: qsTr("New account")
        }
        DeskButton {
            objectName: "back"
            text: qsTr("Back")
            letter: "Esc"
            onClicked: root.staff.back()
        }
    }
    Labelled {
        label: qsTr("Name")

        DeskField {
            id: name

            objectName: "account field"
            placeholderText: qsTr("Name, as colleagues call this person")
            maximumLength: 60
            focus: true
            Layout.fillWidth: true
            onAccepted: root.add()
            Component.onCompleted: forceActiveFocus()
        }
    }
    Labelled {
        label: qsTr("Role")

        Segments {
            name: "role"
            codes: ["staff", "admin"]
            chosen: root.role
            Layout.fillHeight: false
            say: code => StaffWords.role(code)
            Layout.fillWidth: true
            onPicked: code => root.role = code
        }
    }
    Words {
        text: root.role === "admin" ? qsTr("An admin also looks after accounts, settings, the catalogue and exports.") : qsTr("Staff work at the desks.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    DeskButton {
        id: go

        objectName: "make account"
        text: qsTr("Make the account and show its PIN")
        picture: "check"
        letter: "↵"
        quiet: false
        enabled: name.text.trim() !== "" && !root.staff.busy
        Layout.fillWidth: true
        onClicked: root.add()
    }
}
