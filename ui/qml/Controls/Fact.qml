import QtQuick
import QtQuick.Layouts

import Theme

// One thing to know: a picture and words.
RowLayout {
    id: root

    property string picture: ""
    property string text: ""
    property bool strong: false
    property color colour: Theme.accent

    spacing: Theme.near

    Icon {
        name: root.picture
        colour: root.colour
        Layout.preferredWidth: Math.round(44 * Theme.fit * Theme.typeScale)
        Layout.preferredHeight: Math.round(44 * Theme.fit * Theme.typeScale)
        Layout.alignment: Qt.AlignTop
    }
    Words {
        objectName: root.objectName + " words"
        text: root.text
        font.pixelSize: root.strong ? Theme.strong : Theme.body
        font.bold: root.strong
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
    }
}
