import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The personal number by hand: a card that guards its holder, or no card. A normal way, not an error.
GridLayout {
    id: root

    required property KioskViewModel kiosk
    readonly property bool wrong: pad.complete && !kiosk.looksRight(pad.text) || kiosk.numberWrong && !changed
    property bool changed: false

    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.gap
    columnSpacing: Theme.margin

    ColumnLayout {
        spacing: Theme.near
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 11

        Item {
            visible: Theme.portrait
            Layout.fillHeight: true
        }
        Title {
            text: qsTr("Type your ID number")
            font.pixelSize: Math.round(0.85 * Theme.heading)
        }
        Words {
            objectName: "why"
            text: qsTr("18 digits, on your ID card or social security card")
            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
        Words {
            objectName: "wrong"
            text: root.wrong ? qsTr("One digit is not right. Please look again.") : ""
            font.pixelSize: Theme.body
            font.bold: true
            color: Theme.help
            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
        NumberCells {
            objectName: "cells"
            text: pad.text
            wrong: root.wrong
            Layout.fillWidth: true
            Layout.maximumWidth: Math.round(640 * Theme.fit)
            Layout.alignment: Theme.portrait ? Qt.AlignHCenter : Qt.AlignLeft
        }
        Item {
            Layout.fillHeight: true
        }
        BigButton {
            objectName: "go on"
            visible: !Theme.portrait
            text: root.kiosk.busy ? qsTr("One moment") : qsTr("Go on")
            picture: "arrow"
            enabled: pad.complete && !root.wrong && !root.kiosk.busy
            Layout.fillWidth: true
            onClicked: root.giveNumber()
        }
    }

    NumberPad {
        id: pad

        objectName: "pad"
        enabled: !root.kiosk.busy
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 10
        Layout.maximumWidth: Theme.portrait ? Math.round(640 * Theme.fit) : Number.POSITIVE_INFINITY
        Layout.alignment: Qt.AlignHCenter
        onTouched: root.changed = true
    }

    BigButton {
        objectName: "go on below"
        visible: Theme.portrait
        text: root.kiosk.busy ? qsTr("One moment") : qsTr("Go on")
        picture: "arrow"
        enabled: pad.complete && !root.wrong && !root.kiosk.busy
        Layout.fillWidth: true
        onClicked: root.giveNumber()
    }

    function giveNumber(): void {
        root.changed = false;
        root.kiosk.giveNumber(pad.text);
    }
}
