pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels

// One phrase in all languages, one below the other.
ColumnLayout {
    id: root

    required property TonguesViewModel tongues
    required property string phrase
    required property int letters
    property string value: ""
    property bool strong: false
    property color colour
    property int align: Text.AlignHCenter

    spacing: 0

    Repeater {
        model: BoardWords.languages

        Said {
            required property string modelData

            tongues: root.tongues
            language: modelData
            phrase: root.phrase
            value: root.value
            color: root.colour
            horizontalAlignment: root.align
            font.pixelSize: root.letters
            font.bold: root.strong
            Layout.fillWidth: true
        }
    }
}
