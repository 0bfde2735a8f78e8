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
    property color strong: inside // of the value
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
    Figures {
        objectName: root.objectName + " value"
        text: root.value
        full: BoardTheme.number
        color: root.strong
        Layout.preferredWidth: 1
    }
}
