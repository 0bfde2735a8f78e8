import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// What it is, in three languages, and the thing itself as large as it can be.
RowLayout {
    id: root

    required property TonguesViewModel tongues
    required property string phrase
    required property string value
    required property color inside
    required property color beside
    property bool arrow: false
    property int letters: BoardTheme.caption

    spacing: BoardTheme.gap

    Sayings {
        tongues: root.tongues
        phrase: root.phrase
        letters: root.letters
        colour: root.beside
        Layout.preferredWidth: BoardTheme.captions
        Layout.maximumWidth: BoardTheme.captions
        Layout.alignment: Qt.AlignVCenter
    }
    Icon {
        visible: root.arrow
        name: "arrow"
        colour: root.inside
        weight: 2.6
        Layout.preferredWidth: Math.round(BoardTheme.number * 0.42)
        Layout.preferredHeight: Math.round(BoardTheme.number * 0.42)
        Layout.alignment: Qt.AlignVCenter
    }
    Words {
        objectName: root.objectName + " value"
        text: root.value
        font.pixelSize: BoardTheme.number
        minimumPixelSize: BoardTheme.numberLeast
        fontSizeMode: Text.HorizontalFit
        font.bold: true
        wrapMode: Text.NoWrap
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1
        color: root.inside
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
