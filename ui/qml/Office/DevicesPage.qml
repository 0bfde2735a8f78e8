pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// What is ready, what is not, and what to do about it.
ColumnLayout {
    id: root

    required property OfficeDevicesViewModel devices
    readonly property bool any: devices.findings.length > 0

    spacing: Theme.near

    Shortcut {
        sequence: "Ctrl+R"
        onActivated: root.devices.look()
    }
    Shortcut {
        sequence: "Ctrl+P"
        onActivated: root.devices.printSample()
    }
    RowLayout {
        spacing: Theme.near
        Layout.fillHeight: false

        Words {
            objectName: "devices standing"
            text: root.devices.troubled ? qsTr("The clinic's data cannot be reached.") : root.devices.looking ? qsTr("Looking at everything. One moment …") : !root.any ? "" : root.devices.wrong > 0 ? qsTr("Not ready: %1. See below what to do.").arg(Phrase.number(root.devices.wrong)) : root.devices.doubtful > 0 ? qsTr("All works. Please look at: %1.").arg(Phrase.number(root.devices.doubtful)) : qsTr("Everything is ready.")
            color: root.devices.troubled || (!root.devices.looking && root.devices.wrong > 0) ? Theme.help : Theme.ink
            font.bold: true
            Layout.fillWidth: true
        }
        DeskButton {
            objectName: "print sample"
            visible: root.devices.canPrint
            text: qsTr("Print a sample")
            picture: "printer"
            letter: "Ctrl+P"
            enabled: !root.devices.printing
            onClicked: root.devices.printSample()
        }
        DeskButton {
            objectName: "look again"
            text: qsTr("Look again")
            picture: "again"
            letter: "Ctrl+R"
            enabled: !root.devices.looking
            focus: true
            onClicked: root.devices.look()
        }
    }
    Words {
        objectName: "paper outcome"
        visible: text !== ""
        text: root.devices.printing ? qsTr("The sample is on its way to the printer …") : DeviceWords.paper(root.devices.paper)
        color: root.devices.paper.state === "failed" ? Theme.help : Theme.ink
        font.bold: true
        Layout.fillWidth: true
    }
    Panel {
        Layout.fillWidth: true
        Layout.fillHeight: true

        FormScroll {
            id: list

            objectName: "devices list"
            anchors.fill: parent
            anchors.margins: Theme.gap
            activeFocusOnTab: contentHeight > height

            Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.target))

            Repeater {
                model: root.devices.findings

                DeviceRow {
                    whole: y >= list.contentY && y + sign <= list.contentY + list.height
                    Layout.fillWidth: true
                }
            }
        }
    }
}
