pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Clinic.ViewModels
import Theme

ApplicationWindow {
    id: root

    required property KioskViewModel kiosk
    required property ProgrammeListModel programmes
    required property IdleViewModel idle
    required property PracticeViewModel practice
    property bool closable: true
    property bool broken: false
    readonly property bool tall: area.height > area.width

    readonly property string spoken: Qt.uiLanguage
    readonly property string shown: kiosk.screen
    // by name, so that only the screen that is shown is ever loaded
    readonly property var files: ({
            "welcome": "WelcomeScreen.qml",
            "reading": "ReadingScreen.qml",
            "typing": "NumberScreen.qml",
            "confirming": "ConfirmScreen.qml",
            "choosing": "ProgrammesScreen.qml",
            "registering": "RegisteringScreen.qml",
            "ticket": "TicketScreen.qml",
            "trouble": "TroubleScreen.qml",
            "help": "HelpScreen.qml"
        })

    function open(): void {
        const given = root.shown === "choosing" ? {
            "kiosk": root.kiosk,
            "programmes": root.programmes
        } : {
            "kiosk": root.kiosk
        };
        place.setSource(Qt.resolvedUrl(root.files[root.shown]), given);
    }

    signal languageChosen(code: string)

    width: 1280
    height: 800
    color: Theme.ground
    title: qsTr("Clinic registration")

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    onShownChanged: open()
    onSpokenChanged: Theme.squeeze = 1
    onWidthChanged: Theme.squeeze = 1
    onHeightChanged: Theme.squeeze = 1
    Component.onCompleted: {
        if (root.practice.on)
            dock.setSource(Qt.resolvedUrl("../Dev/PracticeDock.qml"), {
                "practice": root.practice
            });
        open();
    }
    onClosing: close => close.accepted = root.closable

    Binding {
        target: Theme
        property: "portrait"
        value: root.tall
    }
    Binding {
        target: Theme
        property: "fit"
        value: root.tall ? Math.min(area.width / 800, area.height / 1340) : Math.min(area.width / 1280, area.height / 800)
    }

    Loader {
        id: dock

        readonly property bool beside: root.width > root.height

        active: root.practice.on
        anchors.top: parent.top
        anchors.right: parent.right
        width: beside ? 250 : root.width
        height: beside || !item ? root.height : (item as Item).implicitHeight
    }

    Item {
        id: area

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.right: dock.active && dock.beside ? dock.left : parent.right
        anchors.top: dock.active && !dock.beside ? dock.bottom : parent.top

        Loader {
            id: place

            readonly property real needs: item ? (item as Item).implicitHeight : 0

            // words wrap: their height goes with the square of their size
            function makeRoom(): void {
                if (height > 0 && needs > height + 1)
                    Theme.squeeze = Math.max(Theme.tightest, Theme.squeeze * Math.min(0.97, Math.sqrt(height / needs)));
            }

            objectName: "page"
            active: !root.broken // then nothing of anybody is left
            visible: !root.idle.asking
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: footer.top
            anchors.margins: Theme.margin
            onNeedsChanged: Qt.callLater(makeRoom) // not within the layout that asks for it
            onLoaded: {
                Theme.squeeze = 1;
                arrive.restart();
            }

            transform: Translate {
                id: sliding

                property real shift: 0

                x: Theme.still ? 0 : shift
            }
        }
        NumberAnimation {
            id: arrive

            target: sliding
            property: "shift"
            from: (Application.layoutDirection === Qt.RightToLeft ? -1 : 1) * Theme.margin
            to: 0
            duration: Theme.slide
            easing.type: Easing.OutCubic
        }
        AbstractButton {
            anchors.fill: place
            visible: !Theme.still && guard.running
            Accessible.ignored: true
        }
        Timer {
            id: guard

            interval: Theme.guard
        }
        Connections {
            target: root.kiosk

            function onChanged(): void {
                if (!Theme.still)
                    guard.restart();
            }
        }

        Loader {
            anchors.fill: place
            active: root.idle.asking && !root.broken
            onActiveChanged: {
                if (active)
                    setSource(Qt.resolvedUrl("IdleWarning.qml"), {
                        "kiosk": root.kiosk,
                        "idle": root.idle
                    });
            }
        }
        Loader {
            anchors.fill: parent
            anchors.margins: Theme.margin
            active: root.broken
            source: active ? Qt.resolvedUrl("Broken.qml") : ""
        }

        Footer {
            id: footer

            visible: !root.broken
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            home: root.kiosk.screen !== "welcome" && root.kiosk.screen !== "registering" && !root.idle.asking
            finished: root.kiosk.screen === "ticket"
            person: root.idle.asking || !root.kiosk.helpFirst // one red button: a trouble may have its own
            onLanguageChosen: code => root.languageChosen(code)
            onHomeTouched: root.kiosk.leave()
            onHelpTouched: root.kiosk.callHelp()
        }
    }

    Item {
        anchors.fill: parent
        z: 100 // above everything, so that every touch is seen, and none is taken

        PointHandler {
            onActiveChanged: {
                if (active && !root.idle.asking) // the question has buttons of its own
                    root.idle.touched();
            }
        }
    }
}
