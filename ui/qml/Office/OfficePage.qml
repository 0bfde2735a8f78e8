pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Theme

// The office: its pages along the edge, the open one beside them. A page CODE is CodePage.qml with a property CODE.
Item {
    id: root

    required property OfficeViewModel office
    required property DeskDoorViewModel door

    implicitHeight: Math.max(rail.implicitHeight, column.implicitHeight)

    function load(): void {
        const code = root.office.page;
        if (code !== "")
            page.setSource(Qt.resolvedUrl(code.charAt(0).toUpperCase() + code.slice(1) + "Page.qml"), {
                [code]: root.office.part(code)
            });
    }

    Component.onCompleted: load()

    Connections {
        target: root.office

        function onChanged(): void {
            root.load();
        }
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        OfficeRail {
            id: rail

            office: root.office
            Layout.fillHeight: true
            Layout.preferredWidth: Math.round(root.width * 0.19)
            Layout.maximumWidth: Math.round(root.width * 0.19)
        }
        ColumnLayout {
            id: column

            spacing: Theme.near
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillHeight: false

                Title {
                    objectName: "office title"
                    text: OfficeWords.page(root.office.page)
                    font.pixelSize: Math.round(0.8 * Theme.heading)
                }
                Icon {
                    name: "person"
                    colour: Theme.softInk
                    Layout.preferredWidth: Theme.strong
                    Layout.preferredHeight: Theme.strong
                }
                Words {
                    objectName: "who"
                    text: Phrase.name(root.door.who)
                    lineHeight: Math.ceil(1.25 * font.pixelSize)
                    wrapMode: Text.NoWrap
                }
            }
            Loader {
                id: page

                objectName: "office page"
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: item ? (item as Item).implicitHeight : 0
            }
            OfficeBusy {
                objectName: "office busy"
                office: root.office
                Layout.fillWidth: true
            }
        }
    }
}
