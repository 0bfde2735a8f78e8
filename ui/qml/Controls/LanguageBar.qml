pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Theme

// Each language by its own name in its own script. Never mirrored, or the buttons would change places under the finger.
RowLayout {
    id: root

    signal chosen(code: string)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: Theme.near

    Repeater {
        model: [["ug", "ئۇيغۇرچە"], ["zh", "中文"], ["en", "English"]]

        BigButton {
            required property var modelData
            readonly property bool spoken: Qt.uiLanguage === modelData[0]

            objectName: "language " + modelData[0]
            text: modelData[1]
            quiet: !spoken
            pale: true
            colour: Theme.ink
            ink: Theme.ground
            letters: Theme.bar
            horizontalPadding: Theme.near
            Accessible.checkable: true
            Accessible.checked: spoken
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.chosen(modelData[0])
        }
    }
}
