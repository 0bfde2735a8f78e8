import QtQuick
import QtQuick.Controls.Basic

AbstractButton {
    id: root

    property bool on: false

    implicitWidth: label.implicitWidth + 28
    implicitHeight: Math.max(46, label.implicitHeight + 16)
    padding: 8
    opacity: enabled ? 1 : 0.45

    contentItem: Label {
        id: label

        text: root.text
        color: root.on ? "#22313a" : "#ffffff"
        font.pixelSize: 17
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: 10
        color: root.on ? "#ffd98a" : root.down ? "#4a646d" : "#35494f"
        border.color: "#6b838b"
    }
}
