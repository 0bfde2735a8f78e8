import QtQuick

import Clinic.ViewModels
import Controls
import Theme

// What came of the last thing that was done, or why it was refused: one sentence beside the buttons.
Words {
    id: root

    required property DeskViewModel desk
    readonly property bool bad: desk.troubled || desk.refused.why !== undefined || ["no_paper", "bad_number", "not_eligible", "quota", "closed"].includes(desk.news.code)

    readonly property bool said: desk.news.code !== undefined || desk.done.label !== undefined

    function told(done: var): string {
        const label = Phrase.number(done.label);
        if (done.over && done.action !== "cancel")
            return qsTr("%1 has finished. Good-bye.").arg(label);
        switch (done.action) {
        case "finish":
        case "skip":
        case "start":
        case "transfer":
            return done.next ? qsTr("%1 goes on to %2.").arg(label).arg(Say.where(done.next)) : "";
        case "miss":
            return done.state === "no_show" ? qsTr("%1 did not come three times and is given up.").arg(label) : qsTr("%1 did not come and waits some places later.").arg(label);
        case "park":
            return qsTr("%1 is parked and comes back by itself.").arg(label);
        case "resume":
            return qsTr("%1 waits again.").arg(label);
        case "cancel":
            return qsTr("The visit of %1 is cancelled.").arg(label);
        case "undo":
            return qsTr("Undone: %1 is “%2” again.").arg(label).arg(Say.state(done.state));
        default:
            return "";
        }
    }

    text: {
        if (desk.troubled)
            return qsTr("The clinic's data cannot be reached. Nothing was changed; it is tried again by itself.");
        if (desk.refused.why !== undefined)
            return Refusal.sentence(desk.refused);
        if (desk.news.code !== undefined)
            return Say.news(desk.news);
        if (desk.done.label !== undefined && root.told(desk.done) !== "") {
            const turned = desk.done.turned;
            return turned ? Phrase.sentences(root.told(desk.done), Say.turned(turned, turned.down, desk.done.sent)) : root.told(desk.done);
        }
        return desk.person.label !== undefined && desk.coming.label !== undefined ? qsTr("Next: %1 (%2)").arg(Phrase.number(desk.coming.label)).arg(Say.why(desk.coming.why)) : "";
    }
    font.pixelSize: desk.done.turned ? Theme.small : Theme.body
    color: bad ? Theme.help : said ? Theme.ink : Theme.softInk
    font.bold: bad || said
    verticalAlignment: Text.AlignVCenter
}
