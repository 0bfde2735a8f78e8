import QtQuick

import Controls

// Words beside a picture. The tall Arabic letters sit a fifth of their size lower in a line of the Chinese family.
Words {
    id: root

    readonly property bool tall: /[\u0600-\u06ff]/.test(text)

    transform: Translate {
        y: root.tall ? -Math.round(0.2 * root.font.pixelSize) : 0
    }
}
