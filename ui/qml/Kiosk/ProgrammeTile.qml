import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Controls
import Theme

// A programme as a picture, a colour, a letter and its name; how many wait there.
AbstractButton {
    id: root

    required property string code
    required property string letter
    required property var names
    required property int ahead
    property bool wide: false
    readonly property color colour: Theme.programmeColour(letter)

    objectName: "programme " + letter
    text: Phrase.named(names)
    padding: Theme.gap
    implicitHeight: implicitContentHeight + 2 * padding

    contentItem: GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.near

        ProgrammeDisc {
            code: root.code
            letter: root.letter
            Layout.preferredWidth: Math.round(160 * Theme.fit)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: root.wide ? Qt.AlignVCenter | Qt.AlignLeft : Qt.AlignHCenter | Qt.AlignBottom
            Layout.leftMargin: root.wide ? Math.round(70 * Theme.fit) : 0
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: root.wide ? Qt.AlignVCenter : Qt.AlignTop

            Words {
                text: root.text
                font.pixelSize: Theme.strong
                font.bold: true
                lineHeight: Math.ceil(1.3 * font.pixelSize)
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
            Words {
                objectName: root.objectName + " ahead"
                text: root.ahead === 0 ? qsTr("Nobody is waiting") : qsTr("Waiting: %1").arg(Phrase.number(root.ahead))
                horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.panel : Theme.surface
        border.color: root.colour
        border.width: Theme.stroke

        ProgrammeLetter {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.near
            letter: root.letter
        }
    }
}
