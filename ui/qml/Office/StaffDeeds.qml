pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// A day of one account, as the journal has it.
ColumnLayout {
    id: root

    required property OfficeStaffViewModel staff

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap

        Title {
            text: qsTr("Done by %1").arg(Phrase.name(root.staff.account.name || ""))
        }
        DeskButton {
            objectName: "back"
            text: qsTr("Back")
            letter: "Esc"
            onClicked: root.staff.back()
        }
    }
    RowLayout {
        spacing: Theme.near

        DeskButton {
            objectName: "day before"
            text: qsTr("The day before")
            onClicked: root.staff.turn(-1)
        }
        Words {
            objectName: "deeds day"
            text: (root.staff.isToday ? qsTr("Today") + "  " : "") + Phrase.number(root.staff.day)
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        DeskButton {
            objectName: "day after"
            text: qsTr("The day after")
            enabled: !root.staff.isToday
            onClicked: root.staff.turn(1)
        }
    }
    Words {
        objectName: "no deeds"
        visible: list.count === 0
        text: root.staff.reading ? qsTr("One moment …") : qsTr("Nothing was done in this name on that day.")
        color: Theme.softInk
        Layout.fillWidth: true
    }
    ListView {
        id: list

        objectName: "deeds list"
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        spacing: Math.round(0.5 * Theme.near)
        model: root.staff.deeds
        Layout.fillWidth: true
        Layout.fillHeight: true

        ScrollBar.vertical: ScrollBar {}

        Keys.onUpPressed: contentY = Math.max(originY, contentY - Theme.target)
        Keys.onDownPressed: contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + Theme.target))

        delegate: RowLayout {
            required property var modelData

            width: ListView.view.width - Theme.gap
            spacing: Theme.gap

            Words {
                text: Phrase.number(parent.modelData.time)
                color: Theme.softInk
                Layout.preferredWidth: Math.round(3.2 * Theme.body)
                Layout.alignment: Qt.AlignTop
            }
            Words {
                text: StaffWords.deed(parent.modelData.event)
                Layout.fillWidth: true
            }
            Words {
                text: parent.modelData.label !== "" ? Phrase.number(parent.modelData.label) : ""
                font.bold: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
