pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Clinic.ViewModels
import Controls
import Theme

ApplicationWindow {
    id: root

    required property DeskViewModel desk
    required property DeskListModel lines
    required property DeskSheetViewModel sheet
    required property DeskDoorViewModel door
    required property DeskKeysViewModel keys
    required property FirstAccountViewModel first
    property OfficeViewModel office: null // where there is none, nothing of it is read
    property bool broken: false

    readonly property string standing: [width, height, Qt.uiLanguage, desk.page, first.step, desk.locked, desk.helps > 0, door.clockAsked, office ? office.page : "", sheet.name, desk.person.label, desk.person.serving, Theme.typeScale].join()

    signal languageChosen(code: string)

    width: 1280
    height: 800
    minimumWidth: 960
    minimumHeight: 680
    color: Theme.ground
    title: qsTr("Clinic desk")

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    onStandingChanged: Theme.squeeze = 1
    onAfterAnimating: place.makeRoom()

    Binding {
        target: Theme
        property: "fit"
        value: Theme.desk * Math.max(0.9, Math.min(root.width / 1280, root.height / 800))
    }

    Shortcut {
        sequence: "Ctrl+G"
        enabled: root.door.mayOffice && !root.desk.locked && root.desk.page !== "office"
        onActivated: root.door.goToOffice()
    }
    Shortcut {
        sequence: "Ctrl+T"
        enabled: root.door.clockAsked
        onActivated: root.door.clockIsRight()
    }
    FocusScope {
        anchors.fill: parent
        focus: true

        Keys.onPressed: event => {
            if (!event.isAutoRepeat && !(event.modifiers & (Qt.AltModifier | Qt.MetaModifier)))
                event.accepted = root.keys.press(event.key, event.nativeScanCode, (event.modifiers & Qt.ControlModifier) !== 0);
        }

        ClockBanner {
            id: clock

            visible: !root.broken && root.door.clockAsked
            door: root.door
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.margin
        }
        Loader {
            id: place

            readonly property real needs: item ? (item as Item).implicitHeight : 0

            function makeRoom(): void {
                if (needs > height + 1 && Theme.squeeze > Theme.tightest)
                    Theme.squeeze -= 0.04;
            }

            objectName: "page"
            focus: true
            visible: !root.broken
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: clock.visible ? clock.bottom : parent.top
            anchors.bottom: footer.top
            anchors.margins: Theme.margin
            sourceComponent: root.desk.page === "work" ? work : root.desk.page === "place" ? choice : root.desk.page !== "office" ? (root.first.step !== "" ? firstAccount : signIn) : root.desk.locked ? locked : inOffice
        }
        DeskFooter {
            id: footer

            visible: !root.broken
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            desk: root.desk
            door: root.door
            sheet: root.sheet
            onLanguageChosen: code => root.languageChosen(code)
        }
        Words {
            objectName: "broken"
            visible: root.broken
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            text: qsTr("Something went wrong. The desk starts again by itself in a moment; nothing is lost.")
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Item {
        anchors.fill: parent
        z: 100 // above everything, so that every touch is seen, and none is taken

        PointHandler {
            onActiveChanged: {
                if (active)
                    root.door.touched();
            }
        }
    }

    Component {
        id: signIn

        SignInPage {
            door: root.door
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: firstAccount

        FirstAccount {
            first: root.first
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: choice

        PlacePage {
            door: root.door
            desk: root.desk
        }
    }
    Component {
        id: inOffice

        Loader {
            Component.onCompleted: setSource("../Office/OfficePage.qml", {
                "office": root.office,
                "door": root.door
            })
        }
    }
    Component {
        id: locked

        LockedPanel {
            desk: root.desk
            door: root.door
            sheet: root.sheet
            keys: root.keys
        }
    }
    Component {
        id: work

        WorkPage {
            desk: root.desk
            lines: root.lines
            sheet: root.sheet
            door: root.door
            keys: root.keys
        }
    }
}
