pragma ComponentBehavior: Bound

import QtQuick

import Controls
import Theme

// A picture for each trouble: what it is, and a sign of what is wrong with it or what to do.
Item {
    id: root

    required property string trouble
    readonly property var drawn: ({
            "turn_over": ["turn", ""],
            "bank_card": ["bank", "cross"],
            "health_card": ["health", "cross"],
            "other_card": ["other", "cross"],
            "card_locked": ["flat", "lock"],
            "card_blank": ["blank", "cross"],
            "read_again": ["flat", "wipe"],
            "cannot_use_card": ["flat", "cross"],
            "reader_missing": ["unplugged", ""],
            "service_down": ["unplugged", "tool"],
            "reader_busy": ["reader", "wait"],
            "not_eligible": ["helper", ""],
            "quota": ["full", "cross"],
            "closed": ["door", ""]
        })[trouble] || ["helper", ""]
    readonly property string sign: drawn[1]

    Loader {
        anchors.fill: parent
        active: root.trouble === "put_back"
        sourceComponent: Gesture {}
    }
    Scene {
        id: scene

        anchors.fill: parent
        visible: root.trouble !== "put_back"
        name: root.drawn[0]

        Drawing {
            id: cloth

            readonly property real rest: parent.width * 0.24

            visible: root.sign === "wipe"
            name: "cloth"
            x: rest
            y: parent.height * 0.47
            width: parent.width * 0.32
            height: width * 0.9

            SequentialAnimation on x {
                running: cloth.visible && !Theme.still
                loops: Animation.Infinite

                NumberAnimation {
                    to: cloth.rest - cloth.width * 0.3
                    duration: 420
                    easing.type: Easing.InOutQuad
                }
                NumberAnimation {
                    to: cloth.rest + cloth.width * 0.3
                    duration: 420
                    easing.type: Easing.InOutQuad
                }
            }
        }
        Rectangle {
            visible: root.sign !== "" && root.sign !== "wipe"
            x: parent.width * 0.62
            y: parent.height * 0.58
            width: Math.round(parent.width * 0.26)
            height: width
            radius: width / 2
            color: "#a63d2a"
            border.color: "#ffffff"
            border.width: Math.round(width * 0.07)

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.6
                height: width
                name: root.sign === "wipe" ? "" : root.sign
                colour: "#ffffff"
                weight: 2.6
            }
        }
    }
}
