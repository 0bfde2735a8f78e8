import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Drawings
import Theme

Page {
    required property KioskViewModel kiosk

    share: Theme.portrait ? 0.55 : 0.46
    picture: Gesture {
        anchors.fill: parent
        inside: true
    }

    Item {
        Layout.fillHeight: true
    }
    Title {
        text: qsTr("Leave the card in")
    }
    Words {
        text: qsTr("It is being read.")
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
