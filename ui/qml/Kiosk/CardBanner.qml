import QtQuick
import QtQuick.Layouts

import Controls
import Drawings
import Theme

// The card is still in. Told as a sign and not as a button: square, without an edge, with the card coming out.
Rectangle {
    id: root

    color: Theme.discOut
    implicitHeight: row.implicitHeight + 2 * Theme.near

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Drawing {
            name: "card_out"
            Layout.preferredWidth: Math.round((Theme.portrait ? 112 : 88) * Theme.fit)
            Layout.preferredHeight: Math.round((Theme.portrait ? 84 : 66) * Theme.fit)
        }
        Words {
            objectName: "take your card words"
            text: qsTr("Take your card")
            font.pixelSize: Math.round(1.1 * Theme.strong)
            font.bold: true
            color: "#1d2b2f" // the sign is light in every theme
            Layout.fillWidth: true
        }
    }
}
