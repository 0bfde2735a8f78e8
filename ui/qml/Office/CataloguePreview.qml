import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Controls

// The ticket that a villager would get, from the draft as it is now. No number is taken.
FormScroll {
    id: root

    required property OfficeCatalogueViewModel catalogue

    Words {
        objectName: "no preview"
        visible: root.catalogue.preview === ""
        text: root.catalogue.done === "no_preview" ? qsTr("There is no sample before everything that is wrong is put right.") : qsTr("One moment …")
        Layout.fillWidth: true
    }
    Image {
        objectName: "sample"
        visible: root.catalogue.preview !== ""
        source: root.catalogue.preview
        sourceSize.width: Math.round(root.width * 0.75)
        fillMode: Image.PreserveAspectFit
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.round(root.width * 0.75)
        Accessible.name: qsTr("Sample ticket")
    }
}
