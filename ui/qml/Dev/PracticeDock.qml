pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

import Clinic.ViewModels

// Pretend cards beside the kiosk, on a machine without a reader. It looks like a tool, so that nobody takes it for the
// kiosk, and it is not part of the kiosk's sizes.
Rectangle {
    id: root

    required property PracticeViewModel practice
    readonly property bool beside: Window.width > Window.height

    implicitHeight: content.implicitHeight + 24
    color: "#22313a"
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Flickable { // there are more cards than a low screen has room for
        anchors.fill: parent
        anchors.margins: 12
        contentHeight: content.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: content

            width: parent.width
            spacing: 8

            Label {
                objectName: "practice banner"
                text: "Practice mode: nothing here is real\n练习模式：这里的一切都不是真的\nمەشىق ھالىتى: بۇ يەردىكى ھېچنېمە راست ئەمەس"
                color: "#ffd98a"
                font.pixelSize: 17
                font.bold: true
                wrapMode: Text.WordWrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            Flow {
                spacing: 8
                Layout.fillWidth: true

                DockButton {
                    objectName: "take out"
                    text: qsTr("Take the card out")
                    enabled: root.practice.card !== ""
                    width: root.beside ? content.width : implicitWidth
                    onClicked: root.practice.takeOut()
                }
                DockButton {
                    objectName: "paper there"
                    text: root.practice.paper ? qsTr("Take the paper away") : qsTr("Put paper in")
                    width: root.beside ? content.width : implicitWidth
                    onClicked: root.practice.setPaper(!root.practice.paper)
                }
            }
            Flow {
                spacing: 8
                Layout.fillWidth: true

                Repeater {
                    model: root.practice.cards

                    DockButton {
                        required property string modelData

                        objectName: "insert " + modelData
                        text: modelData
                        on: root.practice.card === modelData
                        width: root.beside ? content.width : implicitWidth
                        onClicked: root.practice.insert(modelData)
                    }
                }
            }
        }
    }
}
