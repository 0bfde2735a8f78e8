import QtQuick

import Clinic.ViewModels
import Controls
import Theme

// One phrase in one language, with at most one value put into it.
Words {
    required property TonguesViewModel tongues
    required property string language
    required property string phrase
    property string value: ""

    text: value === "" ? tongues.say(language, phrase) : tongues.say(language, phrase).replace("%1", Phrase.number(value))
    color: BoardTheme.ink
    horizontalAlignment: Text.AlignHCenter
    lineHeight: Math.ceil(1.36 * font.pixelSize)
}
