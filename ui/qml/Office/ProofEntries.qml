pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Controls
import Theme

// Entries of the journal: number, when, what, about which ticket, by whom.
ListView {
    id: root

    property var entries: []
    property bool reading: false

    objectName: "proof entries"
    clip: true
    activeFocusOnTab: count > 0
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    spacing: Math.round(0.5 * Theme.near)
    model: entries

    ScrollBar.vertical: ScrollBar {}

    Keys.onUpPressed: contentY = Math.max(originY, contentY - Theme.target)
    Keys.onDownPressed: contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + Theme.target))

    Words {
        visible: root.count === 0
        width: root.width
        text: root.reading ? qsTr("One moment …") : qsTr("Nothing has been written yet.")
        color: Theme.softInk
    }

    delegate: RowLayout {
        id: row

        required property var modelData

        width: ListView.view.width - Theme.gap
        spacing: Theme.gap

        Words {
            text: Phrase.number(row.modelData.number)
            color: Theme.softInk
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Math.round(3 * Theme.body)
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: Phrase.number(row.modelData.time)
            color: Theme.softInk
            Layout.preferredWidth: Math.round(6 * Theme.body)
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: StaffWords.deed(row.modelData.event) || Phrase.name(row.modelData.event)
            font.bold: true
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: row.modelData.label !== "" ? Phrase.number(row.modelData.label) : ""
            Layout.preferredWidth: Math.round(3 * Theme.body)
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: row.modelData.who !== "" ? Phrase.name(row.modelData.who) : ProofWords.part(row.modelData.part)
            color: Theme.softInk
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
        }
    }
}
