pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Controls
import Theme

// The rows of a file that cannot be used, each with its line and why.
ListView {
    id: root

    property var problems: []
    property int wrong: 0

    objectName: "roster problems"
    clip: true
    activeFocusOnTab: count > 0
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    spacing: Math.round(0.5 * Theme.near)
    model: problems

    ScrollBar.vertical: ScrollBar {}

    Keys.onUpPressed: contentY = Math.max(originY, contentY - Theme.target)
    Keys.onDownPressed: contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + Theme.target))

    delegate: RowLayout {
        required property var modelData

        width: ListView.view.width - Theme.gap
        spacing: Theme.gap

        Words {
            text: qsTr("Line %1").arg(Phrase.number(parent.modelData.line))
            font.bold: true
            Layout.preferredWidth: Math.round(5.6 * Theme.body)
            Layout.alignment: Qt.AlignTop
        }
        Words {
            text: RosterWords.reason(parent.modelData.reason)
            Layout.fillWidth: true
        }
    }
    footer: Words {
        visible: root.wrong > root.problems.length
        width: ListView.view.width - Theme.gap
        text: qsTr("and %1 more").arg(Phrase.number(root.wrong - root.problems.length))
        color: Theme.softInk
    }
}
