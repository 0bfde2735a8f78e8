pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Nobody is called to this desk, since whatever it does is out of order; from here it works again.
Panel {
    id: root

    required property DeskViewModel desk
    readonly property var places: desk.desk.places || []
    readonly property string all: places.map(one => one.code).join("|") // a button stays the same under the finger

    implicitHeight: column.implicitHeight + 2 * Theme.margin

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Words {
            objectName: "out of order"
            text: root.places.length === 1 ? qsTr("%1 is out of order").arg(Say.place(root.places[0])) : qsTr("All stations of this desk are out of order")
            font.pixelSize: Math.round(1.3 * Theme.heading)
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Words {
            text: qsTr("Nobody is called to a station that is out of order, at no desk.")
            color: Theme.softInk
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Repeater {
            model: root.all === "" ? [] : root.all.split("|")

            DeskButton {
                required property string modelData

                objectName: "works again " + modelData
                text: qsTr("%1 works again").arg(Say.place(root.places.find(one => one.code === modelData) || {}))
                picture: "check"
                quiet: false
                letters: Theme.strong
                enabled: !root.desk.busy && !root.desk.troubled
                Layout.minimumHeight: Theme.answer
                Layout.fillWidth: true
                onClicked: root.desk.setStation(modelData, false)
            }
        }
    }
}
