"""PySide6 decorators with the types their stubs leave out; at run time these are the originals."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    from PySide6.QtCore import Signal

    T = TypeVar("T")
    C = TypeVar("C")

    class _Value(Generic[T]):
        def __get__(self, obj: object, owner: type | None = None) -> T: ...

    class Property:
        def __init__(
            self, type_: type | str, /, *, notify: Signal | None = None, constant: bool = False, final: bool = False
        ) -> None: ...
        def __call__(self, getter: Callable[[Any], T], /) -> _Value[T]: ...

    def QmlUncreatable(reason: str) -> Callable[[type[C]], type[C]]: ...
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
