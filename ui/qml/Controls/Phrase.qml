pragma Singleton

import QtQuick

// Values put into sentences, and names that are data.
QtObject {
    function number(value: var): string {
        return "\u2066" + value + "\u2069";
    }

    function range(from: int, to: int): string {
        return "\u2066" + from + "\u2013" + to + "\u2069";
    }

    function name(text: string): string {
        return "\u2068" + text + "\u2069";
    }

    // One after the other: Chinese has no blank between them.
    function sentences(first: string, second: string): string {
        return Qt.uiLanguage === "zh" ? first + second : first + " " + second;
    }

    // A catalogue's name in the language of the screen; Chinese while nobody has confirmed a Uyghur one.
    function named(names: var): string {
        return names[Qt.uiLanguage] || names["zh"] || names["en"] || "";
    }
}
