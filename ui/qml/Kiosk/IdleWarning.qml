import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Nobody touched for a while. It covers what was shown: whoever left is not read by the next person.
ColumnLayout {
    id: root

    required property KioskViewModel kiosk
    required property IdleViewModel idle

    spacing: Theme.gap

    TapHandler {
        onTapped: root.idle.touched()
    }
    Item {
        Layout.fillHeight: true
    }
    Rectangle {
        color: Theme.disc
        radius: width / 2
        Layout.preferredWidth: Math.round(220 * Theme.fit)
        Layout.preferredHeight: Math.round(220 * Theme.fit)
        Layout.alignment: Qt.AlignHCenter

        Words {
            objectName: "seconds"
            anchors.centerIn: parent
            text: root.idle.secondsLeft
            font.pixelSize: Math.round(104 * Theme.fit)
            font.bold: true
            color: "#1d2b2f"
        }
    }
    Title {
        objectName: "more time heading"
        text: qsTr("Do you need more time?")
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        text: qsTr("Otherwise everything is cleared.")
        color: Theme.softInk
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillHeight: false

        BigButton {
            objectName: "finish"
            text: qsTr("I am done")
            quiet: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.kiosk.leave()
        }
        BigButton {
            objectName: "more time"
            text: qsTr("Yes, more time")
            picture: "check"
            letters: Math.round(1.2 * Theme.strong)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.answer
            Layout.preferredWidth: 2
            onClicked: root.idle.touched()
        }
    }
}
