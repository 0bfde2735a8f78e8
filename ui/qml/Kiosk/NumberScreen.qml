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
        Layout.row: 0
        Layout.column: 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 11

        Item {
            visible: Theme.portrait
            Layout.fillHeight: true
        }
        Title {
            text: root.wrong ? qsTr("This number is not right. Compare it with your card.") : qsTr("Type your ID number")
            font.pixelSize: Math.round(0.85 * Theme.heading)
            color: root.wrong ? Theme.help : Theme.ink
        }
        Words {
            objectName: "why"
            text: root.wrong ? qsTr("Touch a digit to type it anew.") : qsTr("18 digits, on your ID card or social security card")
            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
        NumberCells {
            objectName: "cells"
            text: pad.text
            next: pad.next
            wrong: root.wrong
            enabled: !root.kiosk.busy
            onPlaceTouched: place => pad.mark(place)
            Layout.fillWidth: true
            Layout.maximumWidth: Math.round(640 * Theme.fit)
            Layout.alignment: Theme.portrait ? Qt.AlignHCenter : Qt.AlignLeft
        }
        Item {
            Layout.fillHeight: true
        }
    }

    NumberPad {
        id: pad

        objectName: "pad"
        enabled: !root.kiosk.busy
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.row: Theme.portrait ? 1 : 0
        Layout.column: Theme.portrait ? 0 : 1
        Layout.rowSpan: Theme.portrait ? 1 : 2
        Layout.preferredWidth: 10
        Layout.maximumWidth: Theme.portrait ? Math.round(640 * Theme.fit) : Number.POSITIVE_INFINITY
        Layout.alignment: Qt.AlignHCenter
        onTouched: root.changed = true
    }

    RowLayout {
        spacing: Theme.near
        Layout.row: Theme.portrait ? 2 : 1
        Layout.column: 0
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredWidth: 11

        BigButton {
            objectName: "clear all"
            text: qsTr("Clear all")
            quiet: true
            pale: true
            letters: Theme.small
            horizontalPadding: Theme.near
            enabled: pad.text !== "" && !root.kiosk.busy
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: pad.clear()
        }
        BigButton {
            objectName: "go on"
            text: root.kiosk.busy ? qsTr("One moment") : qsTr("Go on")
            picture: "arrow"
            horizontalPadding: Theme.near
            enabled: pad.complete && !root.wrong && !root.kiosk.busy
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            onClicked: root.giveNumber()
        }
    }

    function giveNumber(): void {
        root.changed = false;
        root.kiosk.giveNumber(pad.text);
    }
}
