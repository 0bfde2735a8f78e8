import QtQuick
import QtQuick.Layouts

import Theme

Words {
    objectName: "heading"
    font.pixelSize: Theme.heading
    font.bold: true
    lineHeight: Math.ceil(1.3 * font.pixelSize)
    horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
    Layout.fillWidth: true
    Accessible.role: Accessible.Heading
}
