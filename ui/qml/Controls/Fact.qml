import QtQuick
import QtQuick.Layouts

import Theme

// One thing to know: a picture and words.
RowLayout {
    id: root

    property string picture: ""
    property string text: ""
    property bool strong: false
    property int size: 44
    property int letters: strong ? Theme.strong : Theme.body
    property color colour: Theme.accent

    spacing: Theme.near

    Icon {
        name: root.picture
        colour: root.colour
        Layout.preferredWidth: Math.round(root.size * Theme.fit * Theme.type)
        Layout.preferredHeight: Math.round(root.size * Theme.fit * Theme.type)
        Layout.alignment: root.size > 44 ? Qt.AlignVCenter : Qt.AlignTop
    }
    Words {
        objectName: root.objectName + " words"
        text: root.text
        font.pixelSize: root.letters
        font.bold: root.strong
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
    }
}
