import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Drawings
import Theme

Page {
    id: root

    required property KioskViewModel kiosk

    share: Theme.portrait ? 0.5 : 0.46
    picture: Scene {
        anchors.fill: parent
        name: "helper"
        disc: Theme.discSoft
        inset: 0.1
    }

    Item {
        Layout.fillHeight: true
    }
    Title {
        text: qsTr("Somebody is coming to help you")
    }
    Words {
        text: qsTr("Please wait here.")
        horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    BigButton {
        objectName: "no card"
        text: qsTr("Type my ID number")
        picture: "keys"
        quiet: true
        Layout.fillWidth: true
        onClicked: root.kiosk.comeWithoutCard()
    }
}
