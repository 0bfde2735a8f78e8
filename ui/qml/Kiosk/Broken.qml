import QtQuick
import QtQuick.Layouts

import Controls
import Drawings
import Theme

// The last thing shown before the program ends and is started anew.
Page {
    share: Theme.portrait ? 0.5 : 0.46
    picture: Scene {
        anchors.fill: parent
        name: "helper"
        inset: 0.1
    }

    Item {
        Layout.fillHeight: true
    }
    Title {
        objectName: "broken heading"
        text: qsTr("Please ask staff")
    }
    Words {
        text: qsTr("The machine starts again by itself in a moment.")
        horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
}
