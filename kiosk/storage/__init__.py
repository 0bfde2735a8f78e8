"""The durable truth: the only place with sqlite-utils."""

from kiosk.storage.opening import ever_used, open_store, untouched
from kiosk.storage.queue import QueueRules
from kiosk.storage.store import Store

__all__ = ["QueueRules", "Store", "ever_used", "open_store", "untouched"]
