import QtQuick
import QtQuick.Layouts

import Controls

// A number or a room on one line, as large as `full` and smaller where it is long. The layout gives it its place; the line's
// own height is 1.45 em, of which figures fill 0.75.
Words {
    id: root

    required property int full

    font.pixelSize: Math.floor(full * Math.min(1, width / Math.max(1, whole.implicitWidth)))
    font.bold: true
    wrapMode: Text.NoWrap
    lineHeight: Math.ceil(1.15 * font.pixelSize)
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumWidth: 0
    Layout.minimumHeight: 0

    Words {
        id: whole

        visible: false
        text: root.text
        font.pixelSize: root.full
        font.bold: true
        wrapMode: Text.NoWrap
    }
}
