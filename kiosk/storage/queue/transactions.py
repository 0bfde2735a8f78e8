"""How the queue's transactions are done: one a method, and a refusal is a value that left nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from kiosk.application.ports import Moment
from kiosk.application.queue import Answer, Desk, Done, NotDone, Refused, Row
from kiosk.domain.catalogue import Catalogue
from kiosk.storage import engine
from kiosk.storage.cipher import FieldCipher
from kiosk.storage.engine import Database, read, write
from kiosk.storage.queue import lists, places
from kiosk.storage.queue.rows import Stop
from kiosk.storage.queue.rules import Doing, OneVersion, QueueRules, TurnedDownError, Versions, turn_down
from kiosk.storage.queue.work import Ended

T = TypeVar("T")
NEVER = Moment(datetime(1970, 1, 1, tzinfo=UTC), "", 0)  # of a look, which asks for no time


class Transactions:
    def __init__(
        self,
        db: Database,
        cipher: FieldCipher,
        catalogue: Catalogue | Versions,
        rules: QueueRules | Callable[[Database], QueueRules],
    ) -> None:
        """Catalogues and rules that can change are looked up in each transaction."""
        self._db = db
        self._cipher = cipher
        self._catalogues = OneVersion(catalogue) if isinstance(catalogue, Catalogue) else catalogue
        self._rules = rules

    def _doing(self, db: Database, moment: Moment, actor: str) -> Doing:
        rules = self._rules if isinstance(self._rules, QueueRules) else self._rules(db)
        return Doing(db, self._cipher, self._catalogues, rules, moment, actor)

    def _look(self, look: Callable[[Doing], T]) -> T:
        with read(self._db) as db:
            return look(self._doing(db, NEVER, ""))

    def _write(
        self, work_: Callable[[Doing], T], desk: str | None, moment: Moment, actor: str, twice: NotDone
    ) -> T | Refused:
        """``twice``: what a constraint of the database that stops the work means."""
        try:
            with write(self._db) as db:
                return work_(self._doing(db, moment, actor))
        except TurnedDownError as error:
            return error.refused
        except engine.IntegrityError as error:
            if not engine.is_twice(error):
                raise
            return Refused(twice, desk=desk or "")

    def _act(
        self,
        work_: Callable[[Doing], Answer],
        desk: str | None,
        moment: Moment,
        actor: str,
        twice: NotDone = NotDone.TAKEN,
    ) -> Answer:
        return self._write(work_, desk, moment, actor, twice)

    def _ended(self, work_: Callable[[Doing], Ended], desk: str | None, moment: Moment, actor: str) -> Answer:
        def done(doing: Doing) -> Answer:
            ended = work_(doing)
            row = lists.row(doing, ended.stop)
            return Done(ended.action, row, None, ended.next_station, ended.visit_over, ended.turned)

        return self._write(done, desk, moment, actor, NotDone.TAKEN)

    def _row(self, work_: Callable[[Doing], Stop], moment: Moment, actor: str) -> Row | Refused:
        return self._write(lambda doing: lists.row(doing, work_(doing)), None, moment, actor, NotDone.TAKEN)

    def _desk(self, work_: Callable[[Doing], None], name: str, moment: Moment, actor: str) -> Desk | Refused:
        def changed(doing: Doing) -> Desk:
            work_(doing)
            kept = places.desk(doing.db, name)
            if kept is None:
                turn_down(NotDone.DESK_CLOSED, desk=name)
            return lists.desk(doing, kept)

        return self._write(changed, name, moment, actor, NotDone.TAKEN)
