pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

ColumnLayout {
    id: root

    required property KioskViewModel kiosk
    required property ProgrammeListModel programmes

    spacing: Theme.gap

    Title {
        text: qsTr("What did you come for?")
        horizontalAlignment: Text.AlignHCenter
    }
    GridLayout {
        id: tiles

        objectName: "programmes"
        columns: Theme.portrait ? (all.count > 4 ? 2 : 1) : (all.count > 3 ? Math.ceil(all.count / 2) : all.count)
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Repeater {
            id: all

            model: root.programmes

            ProgrammeTile {
                wide: Theme.portrait && all.count <= 4
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 1
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: Math.max(implicitHeight, Math.round((Theme.portrait ? 330 : 480) * Theme.fit))
                onClicked: root.kiosk.choose(code)
            }
        }
    }
}
