import QtQuick
import QtQuick.Layouts

import Clinic.ViewModels
import Desk

// The name in one language; typed the way that language reads.
Labelled {
    id: root

    required property OfficeCatalogueViewModel catalogue
    property string language: ""
    readonly property string written: catalogue.form.names ? catalogue.form.names[language] : ""

    label: language === "ug" ? qsTr("Name in Uyghur") : language === "zh" ? qsTr("Name in Chinese") : qsTr("Name in English")
    Layout.preferredWidth: 1

    onWrittenChanged: {
        if (field.text !== written)
            field.text = written;
    }

    DeskField {
        id: field

        objectName: "name " + root.language
        text: root.written
        maximumLength: 60
        Accessible.name: root.label
        Layout.fillWidth: true
        onTextEdited: root.catalogue.put("name." + root.language, text)
    }
}
