import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// One account, and what can be done with it. Nobody changes the account they are signed in with.
ColumnLayout {
    id: root

    required property OfficeStaffViewModel staff
    readonly property var account: staff.account
    readonly property bool free: !account.own && !staff.busy

    spacing: Theme.gap

    Title {
        objectName: "account name"
        text: Phrase.name(root.account.name || "")
    }
    Words {
        objectName: "account standing"
        text: StaffWords.standing(root.account)
        font.pixelSize: Theme.strong
        Layout.fillWidth: true
    }
    Words {
        text: root.account.signedIn ? qsTr("Signed in last: %1").arg(Phrase.number(root.account.signedIn)) : qsTr("Has never signed in yet")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    Words {
        objectName: "own account"
        visible: root.account.own || false
        text: qsTr("This is your own account. Another admin can change it.")
        color: Theme.warn
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        rowSpacing: Theme.near
        columnSpacing: Theme.near
        visible: !root.account.own
        Layout.fillWidth: true

        DeskButton {
            objectName: "unlock"
            visible: (root.account.active && root.account.locked) || false
            text: qsTr("Unlock")
            picture: "lock"
            quiet: false
            enabled: root.free
            Layout.fillWidth: true
            Layout.columnSpan: 2
            onClicked: root.staff.unlock()
        }
        DeskButton {
            objectName: "new pin"
            visible: root.account.active || false
            text: qsTr("New PIN")
            picture: "keys"
            enabled: root.free
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.staff.ask("pin")
        }
        DeskButton {
            objectName: "other role"
            visible: root.account.active || false
            text: root.account.role === "admin" ? qsTr("Make it a staff account") : qsTr("Make it an admin account")
            picture: "staff"
            enabled: root.free
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.staff.ask("role")
        }
        DeskButton {
            objectName: "disable"
            visible: root.account.active || false
            text: qsTr("Disable the account")
            picture: "cross"
            colour: Theme.help
            enabled: root.free
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.staff.ask("disable")
        }
        DeskButton {
            objectName: "come back"
            visible: root.account.active === false
            text: qsTr("Bring the account back, with a new PIN")
            picture: "again"
            enabled: root.free
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.staff.comeBack()
        }
    }
    DeskButton {
        objectName: "deeds"
        text: qsTr("What was done in this name")
        picture: "clock"
        Layout.fillWidth: true
        onClicked: root.staff.ask("deeds")
    }
    Item {
        Layout.fillHeight: true
    }
}
