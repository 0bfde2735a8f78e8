import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// One question before something is done; it takes the place of the person, not of the list.
Panel {
    id: root

    required property DeskViewModel desk
    required property DeskSheetViewModel sheet
    required property DeskKeysViewModel keys
    property string title: ""
    default property alias parts: column.data

    implicitHeight: whole.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: whole

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap
            Layout.fillHeight: false

            Title {
                objectName: "sheet title"
                text: root.title
                font.pixelSize: Math.round(0.9 * Theme.heading)
            }
            DeskButton {
                objectName: "close sheet"
                text: qsTr("Back")
                letter: "Esc"
                Layout.alignment: Qt.AlignTop
                onClicked: root.sheet.close()
            }
        }
        ColumnLayout {
            id: column

            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
