"""The queue in the store: who waits where, and what a desk may do about it."""

from kiosk.storage.queue.rules import QueueRules
from kiosk.storage.queue.store import QueueStore

__all__ = ["QueueRules", "QueueStore"]
