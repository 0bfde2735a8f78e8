import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Controls
import Theme

// Yes or no beside a choice: a box with words and its key, which is no answer by itself.
AbstractButton {
    id: root

    property string letter: ""

    checkable: true
    implicitHeight: Math.max(Theme.target, row.implicitHeight)
    Accessible.role: Accessible.CheckBox
    Accessible.name: text

    contentItem: RowLayout {
        id: row

        spacing: Theme.near

        Rectangle {
            color: root.checked ? Theme.accent : Theme.surface
            border.color: root.visualFocus ? Theme.ink : Theme.edge
            border.width: Theme.stroke
            radius: Math.round(0.3 * Theme.near)
            Layout.preferredWidth: Math.round(1.2 * Theme.strong)
            Layout.preferredHeight: Math.round(1.2 * Theme.strong)

            Icon {
                anchors.fill: parent
                anchors.margins: Theme.stroke
                visible: root.checked
                name: "check"
                colour: Theme.accentInk
            }
        }
        Words {
            text: root.text
            font.bold: true
            Layout.fillWidth: true
        }
        KeyCap {
            letter: root.letter
            ink: Theme.ink
        }
    }
}
