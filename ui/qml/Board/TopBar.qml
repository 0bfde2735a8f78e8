pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// Whose board this is, and the time.
Rectangle {
    id: root

    required property BoardViewModel board
    required property TonguesViewModel tongues

    color: BoardTheme.bar
    implicitHeight: BoardTheme.top

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: BoardTheme.stroke
        color: BoardTheme.edge
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: BoardTheme.margin
        anchors.rightMargin: BoardTheme.margin
        spacing: BoardTheme.margin

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            RowLayout {
                spacing: BoardTheme.margin
                Layout.fillWidth: true

                Words {
                    objectName: "clinic zh"
                    text: root.board.clinic["zh"]
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: BoardTheme.nameLeast
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    font.pixelSize: BoardTheme.name
                    font.bold: true
                    color: BoardTheme.accent
                    lineHeight: Math.ceil(1.36 * font.pixelSize)
                }
                Words {
                    objectName: "clinic ug"
                    text: root.board.clinic["ug"]
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: BoardTheme.nameLeast
                    wrapMode: Text.NoWrap
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    font.pixelSize: BoardTheme.name
                    font.bold: true
                    color: BoardTheme.accent
                    lineHeight: Math.ceil(1.36 * font.pixelSize)
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            Words {
                objectName: "clinic en"
                text: root.board.clinic["en"]
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: BoardTheme.nameLeast
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                font.pixelSize: BoardTheme.notice
                color: BoardTheme.softInk
                lineHeight: Math.ceil(1.3 * font.pixelSize)
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.alignment: Qt.AlignVCenter

            Words {
                objectName: "date"
                text: root.board.date
                font.pixelSize: BoardTheme.name
                horizontalAlignment: Text.AlignRight
                lineHeight: Math.ceil(1.2 * font.pixelSize)
                color: BoardTheme.ink
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: BoardTheme.gap

                Repeater {
                    model: BoardWords.languages

                    Said {
                        required property string modelData

                        tongues: root.tongues
                        language: modelData
                        phrase: BoardWords.beijing
                        font.pixelSize: BoardTheme.notice
                        color: BoardTheme.softInk
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
        Words {
            objectName: "clock"
            text: root.board.clock
            font.pixelSize: BoardTheme.clock
            font.bold: true
            lineHeight: Math.ceil(1.15 * font.pixelSize)
            wrapMode: Text.NoWrap
            color: BoardTheme.ink
        }
    }
}
