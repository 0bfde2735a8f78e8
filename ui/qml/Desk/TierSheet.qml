import QtQuick
import QtQuick.Layouts

import Controls
import Theme

// Why somebody may be called earlier, and whether staff have seen the paper.
Sheet {
    id: root

    property string tier: sheet.line.tier ? sheet.line.tier : "ordinary"

    function keep(verified: bool): void {
        if (!root.desk.busy)
            root.desk.setTier(root.sheet.label, root.tier, verified, verified ? "paper_seen" : "own_word");
    }

    title: qsTr("Priority of %1").arg(Phrase.number(sheet.label))

    Options {
        sheet: root.sheet
        codes: root.sheet.tiers
        chosen: root.tier
        say: code => Say.tier(code)
        Layout.fillWidth: true
        onPicked: code => root.tier = code
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.near

        DeskButton {
            objectName: "own word"
            text: qsTr("By own word")
            enabled: !root.desk.busy
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: root.keep(false)
        }
        DeskButton {
            objectName: "verified"
            text: qsTr("I have seen the paper")
            picture: "check"
            letter: "↵"
            quiet: false
            enabled: !root.desk.busy
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            onClicked: root.keep(true)
        }
    }
    Connections {
        target: root.keys

        function onEntered(): void {
            root.keep(true);
        }
    }
}
