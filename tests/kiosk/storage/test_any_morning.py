"""Any morning at all, with the power going before any statement: the store and a model of it agree after each step."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from kiosk.application.ports import NotRegistered, OpenVisit
from kiosk.domain.visit import PrintState
from kiosk.storage import Store, engine, open_store
from tests.kiosk.storage.conftest import DAY, Morning, someone

LETTERS = {"elderly": "A", "adult": "B", "child": "B"}  # two programmes may share a letter
QUOTA = 3
Key = tuple[int, str, date]


class PowerCutError(BaseException):
    """Not an Exception: nothing in the program may catch it and go on."""


class AnyMorning(RuleBasedStateMachine):
    mistake = ""  # a statement that makes the database lie

    def __init__(self) -> None:
        super().__init__()
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = Path(self.scratch.name, "data")
        self.morning = Morning()
        self.store = open_store(self.folder)
        if self.mistake:
            with engine.write(self.store._db) as db:
                db.execute(self.mistake)
        self.open: dict[Key, OpenVisit] = {}
        self.done: set[Key] = set()
        self.ended: dict[Key, int] = defaultdict(int)  # cancelled ones
        self.last: dict[tuple[date, str], int] = defaultdict(int)
        self.closed: set[date] = set()
        self.papers: dict[str, int] = {}

    def teardown(self) -> None:
        self.store.close()
        self.scratch.cleanup()

    def expected(self, key: Key, quota: int | None) -> NotRegistered | int:
        _person, programme, day = key
        if key in self.open:
            return self.open[key].sequence
        if day in self.closed:
            return NotRegistered.CLOSED
        if key in self.done:
            return NotRegistered.NOT_ELIGIBLE
        taken = sum(k[1:] == (programme, day) for k in [*self.open, *self.done])
        if quota is not None and taken >= quota:
            return NotRegistered.QUOTA
        return self.last[day, LETTERS[programme]] + 1

    @rule(
        person=st.integers(1, 5),
        programme=st.sampled_from(sorted(LETTERS)),
        later=st.integers(0, 1),
        quota=st.sampled_from([None, QUOTA]),
        cut_before=st.none() | st.integers(1, 24),
    )
    def somebody_registers(
        self, person: int, programme: str, later: int, quota: int | None, cut_before: int | None
    ) -> None:
        day = DAY + timedelta(days=later)
        key = (person, programme, day)
        new = self.morning.visit(
            someone(person, card_id=f"{person:032X}"),
            programme=programme,
            letter=LETTERS[programme],
            business_day=day,
            quota=quota,
        )
        expected = self.expected(key, quota)
        if cut_before is not None and self.cut_off(lambda: self.store.register(new), cut_before):
            return
        told = self.store.register(new)
        if isinstance(expected, NotRegistered):
            assert told is expected
            return
        assert isinstance(told, OpenVisit)
        assert (told.sequence, told.letter, told.business_day) == (expected, LETTERS[programme], day)
        if key in self.open:
            assert told.again or told.visit_id == new.visit_id
            assert told.visit_id == self.open[key].visit_id and told.copies == self.papers[told.visit_id]
        else:
            self.open[key] = told
            self.last[day, told.letter] = told.sequence
            self.papers[told.visit_id] = 1

    def cut_off(self, work: Any, before: int) -> bool:
        """Whether the power went during ``work``: then the store is opened anew and nothing of it may be there."""
        real, left = self.store._db.execute, before

        def execute(sql: str, parameters: Any = None) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                raise PowerCutError
            return real(sql, parameters)

        entries = len(list(self.store.journal_rows()))
        self.store._db.__dict__["execute"] = execute
        try:
            work()
        except PowerCutError:
            self.store.close()
            self.store = open_store(self.folder)
            assert len(list(self.store.journal_rows())) == entries
            return True
        finally:
            self.store._db.__dict__.pop("execute", None)
        return False

    @rule(data=st.data(), state=st.sampled_from(["done", "cancelled"]))
    def a_visit_ends(self, data: st.DataObject, state: str) -> None:
        if not self.open:
            return
        key = data.draw(st.sampled_from(sorted(self.open)))
        visit = self.open.pop(key)
        with engine.write(self.store._db) as db:
            db.execute("update visit set state = ? where id = ?", (state, visit.visit_id))
            turn = "(select turn from visit where id = ?)"
            db.execute(f"update stop set state = ? where turn = {turn}", (state, visit.visit_id))
        if state == "done":
            self.done.add(key)

    @rule(later=st.integers(0, 1), closes=st.booleans())
    def staff_open_or_close_a_day(self, later: int, closes: bool) -> None:
        day = DAY + timedelta(days=later)
        if closes:
            self.store.close_day(day, self.morning.moment(), "staff")
            self.closed.add(day)
        else:
            self.store.open_day(day, self.morning.moment(), "staff")
            self.closed.discard(day)

    @rule(data=st.data(), state=st.sampled_from([PrintState.PRINTED, PrintState.FAILED, PrintState.UNKNOWN]))
    def a_paper_is_asked_for_and_sent(self, data: st.DataObject, state: PrintState) -> None:
        if not self.open:
            return
        visit = self.open[data.draw(st.sampled_from(sorted(self.open)))]
        paper = f"{visit.visit_id}/{self.papers[visit.visit_id] + 1}"
        self.papers[visit.visit_id] += 1
        assert (
            self.store.new_print(visit.visit_id, paper, self.morning.moment(), "kiosk") == self.papers[visit.visit_id]
        )
        assert self.store.sending(paper, self.morning.moment()) == 1
        self.store.printed(paper, state, "ready", self.morning.moment())
        now = self.store.visit(visit.visit_id)
        assert now is not None and (now.print_id, now.paper) == (visit.print_id, state)

    @rule()
    def the_machine_starts_again(self) -> None:
        self.store.close()
        self.store = open_store(self.folder)

    @invariant()
    def the_store_says_what_the_model_says(self) -> None:
        assert self.store.verify() is None
        by_arrival = sorted(self.open.values(), key=lambda visit: visit.issued_at)
        for ahead, visit in enumerate(v for v in by_arrival if v.business_day == DAY):
            now = self.store.visit(visit.visit_id)
            assert now is not None
            assert now == replace(
                visit,
                again=True,
                people_ahead=ahead,
                copies=self.papers[visit.visit_id],
                print_state=now.print_state,
                paper=now.paper,
            )
        for (day, letter), last in self.last.items():
            numbers = self.store._db.execute(
                "select sequence from visit where business_day = ? and letter = ? order by sequence",
                (day.isoformat(), letter),
            ).fetchall()
            assert [number for (number,) in numbers] == list(range(1, last + 1))


def run(machine: type[AnyMorning], examples: int, phases: Collection[Phase] = tuple(Phase)) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            database=None,
            phases=phases,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_any_morning_leaves_the_store_as_the_model_says() -> None:
    run(AnyMorning, 25)


@pytest.mark.long
def test_a_thousand_mornings_leave_the_store_as_the_model_says() -> None:
    run(AnyMorning, 1000)


OF_DAY = "where business_day = new.business_day and letter = new.letter"
MISTAKES = {
    "a cancelled number is given again": "after update on visit when new.state = 'cancelled' begin"
    f" update counter set last = last - 1 {OF_DAY} and last > 1; end",
    "a number is skipped": f"after update on counter when new.last = 2 begin update counter set last = 3 {OF_DAY}; end",
    "a visit does not wait": "after insert on print_job when new.turn % 3 = 0 begin"
    " update stop set state = 'done' where turn = new.turn; end",
    "a paper is forgotten": "after insert on print_job when new.copy = 2 begin"
    " delete from print_job where id = new.id; end",
    "a person is another one": "after insert on visit when new.turn > 4 begin"
    " update visit set person_id = (select id from person order by id limit 1) where turn = new.turn; end",
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_store_that_lies_is_found_out(store: Store, mistake: str) -> None:
    with engine.write(store._db) as db:
        db.execute(f"create trigger lie {mistake}")  # it can be told; what fails below is the model
    lying = type("Lying", (AnyMorning,), {"mistake": f"create trigger lie {mistake}"})
    with pytest.raises(Exception):  # noqa: B017 (whatever notices it first)
        run(lying, 60, (Phase.generate,))
