import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// The one programme somebody says yes to: picture, letter and name in one line.
RowLayout {
    id: root

    required property string code
    required property string letter
    required property string text

    spacing: Theme.near

    ProgrammeDisc {
        code: root.code
        letter: root.letter
        Layout.preferredWidth: Math.round(84 * Theme.fit)
        Layout.preferredHeight: Layout.preferredWidth
    }
    ProgrammeLetter {
        letter: root.letter
    }
    Words {
        objectName: "programme"
        text: Phrase.name(root.text)
        font.pixelSize: Math.round(0.85 * Theme.heading)
        font.bold: true
        lineHeight: Math.ceil(1.3 * font.pixelSize)
        Layout.fillWidth: true
    }
}
