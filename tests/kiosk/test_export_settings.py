"""The columns of the daily log in the settings."""

from __future__ import annotations

import pytest

from kiosk.application.errors import SettingsError
from kiosk.settings import Settings, with_value


def test_the_columns_may_be_any_fields_in_any_order() -> None:
    told = with_value(Settings(), "export.visits", ["姓名=name", "a=b=age"])
    assert told.export.visits == ("姓名=name", "a=b=age")
    assert with_value(told, "export.visits", []).export.visits == ()


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        pytest.param(["姓名"], "must have lines like 姓名=name, not '姓名'", id="no field"),
        pytest.param(["=name"], "must have lines like 姓名=name, not '=name'", id="no title"),
        pytest.param(["生日=birth"], "names the field 'birth'; there are business_day", id="a field there is not"),
        pytest.param(["a=name", "b=name"], "has 'b=name' with a title or a field", id="a field twice"),
        pytest.param(["a=name", "a=age"], "has 'a=age' with a title or a field", id="a title twice"),
    ],
)
def test_columns_that_cannot_be_are_one_sentence(texts: list[str], sentence: str) -> None:
    with pytest.raises(SettingsError) as told:
        with_value(Settings(), "export.visits", texts)
    assert str(told.value).startswith(f"The setting export.visits {sentence}")
