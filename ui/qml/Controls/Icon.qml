import QtQuick
import QtQuick.Shapes

// Line drawings on a grid of 24, in one colour. An arrow sets `turns`, so that it points the way the language reads.
Item {
    id: root

    property string name: ""
    property color colour: "black"
    property real weight: 2
    property bool turns: false

    implicitWidth: 24
    implicitHeight: 24
    Accessible.ignored: true

    Shape {
        width: 24
        height: 24
        transform: [
            Scale {
                xScale: (root.turns && Application.layoutDirection === Qt.RightToLeft ? -1 : 1) * root.width / 24
                yScale: root.height / 24
            },
            Translate {
                x: root.turns && Application.layoutDirection === Qt.RightToLeft ? root.width : 0
            }
        ]

        ShapePath {
            strokeColor: root.colour
            strokeWidth: root.weight
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: IconPaths.paths[root.name] || IconPaths.paths["adult"]
            }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: root.colour

            PathSvg {
                path: IconPaths.filled[root.name] || "M0 0"
            }
        }
    }
}
