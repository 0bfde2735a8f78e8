import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Drawings
import Theme

Page {
    required property KioskViewModel kiosk

    share: Theme.portrait ? 0.5 : 0.46
    picture: Scene {
        anchors.fill: parent
        name: "list"
        disc: Theme.discSoft
    }

    Item {
        Layout.fillHeight: true
    }
    Title {
        text: qsTr("You are being registered")
    }
    Words {
        text: qsTr("One moment, please.")
        horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
        Layout.fillWidth: true
    }
    Dots {
        Layout.alignment: Theme.portrait ? Qt.AlignHCenter : Qt.AlignLeft
    }
    Item {
        Layout.fillHeight: true
    }
}
