import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Asked before an account is changed: what is open in that name ends.
ColumnLayout {
    id: root

    required property OfficeStaffViewModel staff
    readonly property string name: Phrase.name(staff.account.name || "")
    readonly property string asking: staff.asking

    function go(): void {
        if (root.asking === "pin")
            root.staff.newPin();
        else if (root.asking === "role")
            root.staff.setRole(root.staff.account.role === "admin" ? "staff" : "admin");
        else
            root.staff.disable();
    }

    spacing: Theme.gap

    Title {
        objectName: "question"
        text: root.asking === "pin" ? qsTr("Give %1 a new PIN?").arg(root.name) : root.asking === "disable" ? qsTr("Disable the account of %1?").arg(root.name) : root.staff.account.role === "admin" ? qsTr("Take the admin role from %1?").arg(root.name) : qsTr("Make %1 an admin?").arg(root.name)
    }
    Words {
        text: root.asking === "pin" ? qsTr("The old PIN no longer opens anything. Wherever %1 is signed in, it ends now.").arg(root.name) : root.asking === "disable" ? qsTr("%1 can no longer sign in, and wherever it is open it ends now. What was done stays written down. The account can be brought back.").arg(root.name) : qsTr("Wherever %1 is signed in, it ends now. The PIN stays.").arg(root.name)
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.near

        DeskButton {
            objectName: "no"
            text: qsTr("No, back")
            letter: "Esc"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.staff.back()
        }
        DeskButton {
            objectName: "yes"
            text: root.asking === "disable" ? qsTr("Yes, disable it") : qsTr("Yes")
            picture: "check"
            quiet: false
            colour: root.asking === "disable" ? Theme.help : Theme.accent
            ink: root.asking === "disable" ? Theme.helpInk : Theme.accentInk
            enabled: !root.staff.busy
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.go()
            Component.onCompleted: forceActiveFocus()
        }
    }
}
