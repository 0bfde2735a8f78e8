pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Accounts, roles, PINs, and who did what.
RowLayout {
    id: root

    required property OfficeStaffViewModel staff
    readonly property bool any: staff.account.code !== undefined

    spacing: Theme.margin

    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.staff.pin === ""
        onActivated: root.staff.ask("add")
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.staff.asking !== "" && root.staff.pin === ""
        onActivated: root.staff.back()
    }

    ColumnLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2

        Choices {
            objectName: "accounts"
            rows: root.staff.accounts.map(one => ({
                        "code": one.code,
                        "text": Phrase.name(one.name) + "\n" + StaffWords.standing(one)
                    }))
            chosen: root.staff.account.code || ""
            enabled: root.staff.pin === ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            onPicked: code => root.staff.choose(code)
        }
        DeskButton {
            objectName: "new account"
            text: qsTr("New account")
            picture: "person"
            letter: "Ctrl+N"
            on: root.staff.asking === "add"
            enabled: root.staff.pin === ""
            Layout.fillWidth: true
            onClicked: root.staff.ask("add")
        }
    }
    Panel {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 4

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap

            Loader {
                objectName: "staff card"
                focus: true
                sourceComponent: root.staff.pin !== "" ? pin : root.staff.asking === "add" ? add : !root.any ? undefined : root.staff.asking === "deeds" ? deeds : root.staff.asking !== "" ? question : card
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Words {
                objectName: "staff outcome"
                visible: text !== ""
                text: root.staff.troubled ? qsTr("The clinic's data cannot be reached. Nothing was changed.") : root.staff.refused !== "" ? StaffWords.refusal(root.staff.refused) : StaffWords.done(root.staff.done)
                color: root.staff.troubled || root.staff.refused !== "" ? Theme.help : Theme.ink
                font.bold: true
                Layout.fillWidth: true
            }
        }
    }

    Component {
        id: card

        StaffCard {
            staff: root.staff
        }
    }
    Component {
        id: add

        StaffNew {
            staff: root.staff
        }
    }
    Component {
        id: pin

        StaffPin {
            staff: root.staff
        }
    }
    Component {
        id: question

        StaffQuestion {
            staff: root.staff
        }
    }
    Component {
        id: deeds

        StaffDeeds {
            staff: root.staff
        }
    }
}
