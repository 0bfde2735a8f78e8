"""What a desk did, and why it was refused: the object that scripts read, and the sentence for a person."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any, assert_never

from kiosk.application.queue import Action, Answer, Done, NotDone, Refused, Row
from kiosk.cli.common import App, answer, refuse
from kiosk.domain.calling import CREDIT, Tier, Why
from kiosk.domain.numbering import BEIJING
from kiosk.domain.visit import StopState

WHY = {
    Why.EMERGENCY: "an emergency",
    Why.BOUND: "waited longest, and was passed often enough",
    Why.PRIORITY: "priority",
    Why.ARRIVAL: "the next one by arrival",
    Why.CHOSEN: "chosen by hand",
}
STATE = {
    StopState.TODO: "still to come",
    StopState.WAITING: "waiting",
    StopState.CALLED: "called",
    StopState.SERVING: "being served",
    StopState.DONE: "done",
    StopState.PARKED: "parked",
    StopState.MISSED: "missed",
    StopState.NO_SHOW: "given up",
    StopState.SKIPPED: "skipped",
    StopState.CANCELLED: "cancelled",
    StopState.UNSERVED: "not served",
}

HERE = (StopState.WAITING, StopState.CALLED, StopState.SERVING, StopState.PARKED)
SHOWN = (*HERE, StopState.NO_SHOW)  # given up, and still to be brought back


def row_fields(row: Row, now: datetime) -> dict[str, Any]:
    """Nobody's name, and of a tier what it counts for: why is nobody's business (see ``full_fields``)."""
    return {
        "label": row.label,
        "programme": row.programme,
        "station": row.station,
        "state": row.state,
        "desk": row.desk,
        "waited_minutes": waited_minutes(row, now),
        "credit_minutes": CREDIT[row.tier],
        "emergency": row.tier is Tier.EMERGENCY,
        "fasting": row.fasting,
        "calls": row.calls,
        "misses": row.misses,
        "parked_until": row.parked_until and row.parked_until.isoformat(),
        "name_missing": row.name_missing,
    }


def waited_minutes(row: Row, now: datetime) -> int:
    """Whole minutes from the arrival to the call, or until now; a clock set back makes it 0, never less."""
    until = row.called_at if row.state in (StopState.CALLED, StopState.SERVING) and row.called_at else now
    return max(0, int((until - row.arrived_at).total_seconds()) // 60)


def done_fields(done: Done, now: datetime) -> dict[str, Any]:
    turned = asdict(done.turned) if done.turned else None
    told = {"why": done.why, "next_station": done.next_station, "visit_over": done.visit_over, "turned": turned}
    return {"action": done.action, **row_fields(done.row, now), **told}


def tell(app: App, told: Answer, now: datetime) -> None:
    """What was done, or exit 1 with why not."""
    if isinstance(told, Refused):
        refuse(app, told.why, why_not(told))
    answer(app, done_fields(told, now), sentence(told))


def sentence(done: Done) -> str:
    row, label = done.row, done.row.label
    match done.action:
        case Action.CALL_NEXT | Action.CALL:
            why = f": {WHY[done.why]}" if done.why else ""
            return f"{label} is called to desk {row.desk} for station {row.station}{why}."
        case Action.RECALL:
            return f"{label} is called again to desk {row.desk}."
        case Action.START:
            skipped = row.state is StopState.SKIPPED
            return _on(done, "skips") if skipped else f"{label} is being served at desk {row.desk}."
        case Action.FINISH:
            return _on(done, "is done at")
        case Action.MISS if row.state is StopState.NO_SHOW:
            return f"{label} did not come, and is given up at station {row.station}."
        case Action.MISS:
            return f"{label} did not come, and waits some places later."
        case Action.PARK:
            until = f" until {clock_time(row.parked_until)}" if row.parked_until else ""
            return f"{label} is parked{until}."
        case Action.RESUME:
            return f"{label} waits again at station {row.station}."
        case Action.TRANSFER:
            return f"{label} is sent on to station {done.next_station or row.station}."
        case Action.SKIP:
            return _on(done, "skips")
        case Action.CANCEL:
            return f"The visit of {label} is cancelled."
        case Action.UNDO:
            return f"Taken back: {label} is {STATE[row.state]} at station {row.station}{_turned(done)}."
        case _:
            assert_never(done.action)


def _on(done: Done, verb: str) -> str:
    here = f"{done.row.label} {verb} station {done.row.station}"
    if done.visit_over:
        return f"{here}; the visit is over{_turned(done)}."
    on = f" and goes to station {done.next_station}" if done.next_station else ""
    return f"{here}{on}{_turned(done)}."


def _turned(done: Done) -> str:
    if done.turned is None:
        return ""
    if not done.turned.down:
        return f"; station {done.turned.station} works again"
    return f"; station {done.turned.station} is down, {done.turned.sent} sent another way"


def why_not(refused: Refused) -> str:
    """One sentence, in Beijing time: "A012 is already called by desk 2 at 10:42." """
    label = refused.label or "This person"
    desk = f"Desk {refused.desk}" if refused.desk else "This desk"
    state = STATE[refused.state or StopState.CALLED]
    at = f" at {clock_time(refused.at)}" if refused.at else ""
    by = f" by desk {refused.desk}{at}" if refused.desk else at
    match refused.why:
        case NotDone.NOBODY_WAITS:
            return "Nobody waits for this desk."
        case NotDone.DESK_CLOSED:
            return f"{desk} is not open: open it with its room and its stations first."
        case NotDone.DESK_BUSY:
            return f"{desk} still has {refused.label or 'somebody'}: finish, miss, park or send on first."
        case NotDone.NOBODY_HERE:
            where = f"desk {refused.desk}" if refused.desk else "this desk"
            return f"Nobody is at {where}: call somebody first."
        case NotDone.TAKEN:
            return f"{label} is already {state}{by}."
        case NotDone.ELSEWHERE:
            return f"{label} is at another station now{f', {state}{by}' if by else ''}."
        case NotDone.NO_TICKET:
            return (
                f"No ticket {refused.label} was given out today." if refused.label else "There is no such ticket today."
            )
        case NotDone.WRONG_STATE:
            return f"{label} is {state} now{by}, and that does not fit." if refused.state else "That does not fit now."
        case NotDone.TOO_SOON:
            return f"{label} was called{at or ' just now'}: wait a little before the next call."
        case NotDone.TOO_LATE:
            return f"It is too late to take that back{f': it was done{at}' if at else ''}."
        case NotDone.RESTED_ON:
            return (
                f"Something later rests on that, done{by}: it cannot be taken back."
                if by
                else ("Something later rests on that: it cannot be taken back.")
            )
        case NotDone.NOTHING_TO_UNDO:
            return f"{desk} has done nothing that can be taken back."
        case NotDone.ASK_PREGNANT:
            return f"Ask {label} whether she is pregnant, then say --pregnant yes or --pregnant no."
        case NotDone.STATION_DOWN:
            return "That station is down today."
        case NotDone.NO_STATION:
            return "There is no such station, or it is not on this way."
        case NotDone.DAY_CLOSED:
            return "The day is closed."
        case NotDone.TAKEN_OVER:
            since = f" since {clock_time(refused.at)}" if refused.at else ""
            return f"{desk} is somebody else's{since}: take it over first, or open another one."
        case NotDone.BAD_NAME:
            return "That name is blank, too long, or holds a number."
        case NotDone.BAD_REASON:
            return "The reason is blank, over 80 characters, or holds a number that may be somebody's."
        case _:
            assert_never(refused.why)


def clock_time(at: datetime) -> str:
    """Beijing time, as on the clock of the wall."""
    return f"{at.astimezone(BEIJING):%H:%M}"
