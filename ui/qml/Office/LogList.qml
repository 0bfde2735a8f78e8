pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// One line a visit, names masked.
ColumnLayout {
    id: root

    required property OfficeLogViewModel log
    readonly property bool several: log.first !== log.last

    spacing: Theme.near

    component Cells: RowLayout {
        id: cells

        property var texts: []
        property bool head: false
        readonly property var widths: [root.several ? 2.6 : 0, 1.5, 4, 2, 2.6, 1.6, 1.6, 1.8]

        spacing: Theme.near

        Repeater {
            model: cells.widths.length

            Words {
                required property int index

                visible: cells.widths[index] > 0
                text: cells.texts[index] || ""
                color: cells.head ? Theme.softInk : Theme.ink
                font.pixelSize: Theme.small
                font.bold: cells.head || index === 1
                wrapMode: index === 2 && !cells.head ? Text.NoWrap : Text.WordWrap
                elide: index === 2 && !cells.head ? Text.ElideRight : Text.ElideNone
                Layout.fillWidth: true
                Layout.preferredWidth: cells.widths[index]
            }
        }
    }

    Cells {
        head: true
        texts: [qsTr("Day"), qsTr("Number"), qsTr("Programme"), qsTr("Name"), qsTr("State"), qsTr("In"), qsTr("Out"), qsTr("Waited")]
        Layout.fillWidth: true
        Layout.leftMargin: Theme.near
        Layout.rightMargin: Theme.near
    }
    ListView {
        id: view

        objectName: "log list"
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        spacing: 1
        model: root.log.lines
        Layout.fillWidth: true
        Layout.fillHeight: true

        ScrollBar.vertical: ScrollBar {}

        Keys.onUpPressed: contentY = Math.max(originY, contentY - Theme.target)
        Keys.onDownPressed: contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + Theme.target))

        delegate: Rectangle {
            id: line

            required property var modelData
            required property int index

            objectName: "visit " + modelData.label
            width: ListView.view.width
            height: cells.implicitHeight + Theme.near
            radius: Math.round(0.3 * Theme.radius)
            color: index % 2 ? Theme.ground : Theme.surface

            Cells {
                id: cells

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: Theme.near
                anchors.rightMargin: Theme.near
                texts: [Phrase.number(line.modelData.day), Phrase.number(line.modelData.label), Phrase.named(line.modelData.programme), Phrase.name(line.modelData.name), LogWords.state(line.modelData.state), Phrase.number(line.modelData.came), line.modelData.left !== "" ? Phrase.number(line.modelData.left) : "", line.modelData.waited >= 0 ? LogWords.minutes(line.modelData.waited) : ""]
            }
        }
    }
    Words {
        objectName: "log rest"
        visible: root.log.count > root.log.lines.length
        text: qsTr("The first %1 of %2 are shown. The export has all of them.").arg(Phrase.number(root.log.lines.length)).arg(Phrase.number(root.log.count))
        color: Theme.softInk
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillHeight: false

        DeskButton {
            objectName: "export"
            text: qsTr("Export")
            picture: "out"
            letter: "Ctrl+E"
            quiet: false
            letters: Theme.strong
            enabled: root.log.count > 0
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            onClicked: root.log.ask("export")
        }
        DeskButton {
            objectName: "check"
            text: qsTr("Check an export")
            picture: "shield"
            letter: "Ctrl+K"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            onClicked: root.log.ask("check")
        }
    }
}
