"""The durable truth: the only place with sqlite-utils."""

from kiosk.storage.opening import open_store
from kiosk.storage.queue import QueueRules
from kiosk.storage.store import Store

__all__ = ["QueueRules", "Store", "open_store"]
