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

        Column {
            anchors.centerIn: parent
            width: parent.width * 0.8

            Words {
                objectName: "seconds"
                text: root.idle.secondsLeft
                font.pixelSize: Math.round(88 * Theme.fit)
                font.bold: true
                lineHeight: Math.ceil(1.1 * font.pixelSize)
                color: "#1d2b2f"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
            }
            Words {
                text: qsTr("seconds")
                font.pixelSize: Math.round(30 * Theme.fit)
                wrapMode: Text.NoWrap
                color: "#1d2b2f"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    Title {
        objectName: "more time heading"
        text: qsTr("Do you need more time?")
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        text: qsTr("Otherwise the screen goes back to the start.")
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
