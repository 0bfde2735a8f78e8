import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls
import Desk
import Theme

// Asked before something is removed, and before a page with unsaved changes is left.
ColumnLayout {
    id: root

    required property OfficeCatalogueViewModel catalogue
    readonly property bool leaving: catalogue.asking === "leave"
    readonly property string name: catalogue.form.names ? Phrase.name(Phrase.named(catalogue.form.names)) : ""
    readonly property int users: (catalogue.form.users || []).length

    spacing: Theme.gap

    Title {
        objectName: "question"
        text: root.leaving ? qsTr("The changes are not saved") : qsTr("Remove %1?").arg(root.name)
    }
    Words {
        text: root.leaving ? qsTr("Go back to save them, or throw them away.") : root.users > 0 ? qsTr("It is also taken off the way of %1 programmes. Nothing is in force before you save.").arg(Phrase.number(root.users)) : qsTr("Nothing is in force before you save.")
        Layout.fillWidth: true
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.near

        DeskButton {
            objectName: "no"
            text: root.leaving ? qsTr("Back to the form") : qsTr("No, back")
            letter: "Esc"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.catalogue.back()
        }
        DeskButton {
            objectName: "yes"
            text: root.leaving ? qsTr("Throw away the changes") : qsTr("Yes, remove it")
            quiet: false
            colour: Theme.help
            ink: Theme.helpInk
            focus: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: {
                if (root.leaving)
                    root.catalogue.discard();
                else
                    root.catalogue.remove();
            }
            Component.onCompleted: forceActiveFocus()
        }
    }
}
