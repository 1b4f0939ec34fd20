"""The poller's inbox: what may come into it, from whatever thread."""

import queue

from ticker.poller.commands import (
    AcceptMove,
    AddFeeds,
    ChangePreferences,
    CountList,
    ForgetRemoved,
    ForwardedEvent,
    ImportList,
    KeepOffline,
    Metered,
    Refresh,
    SecretKept,
    SignIn,
    Stop,
    StopImporting,
    StopLooking,
    Subscribe,
    SubscriptionsChanged,
)
from ticker.poller.jobs import FetchTasks, Result, TaskResult

Message = (
    Refresh
    | Subscribe
    | StopLooking
    | AddFeeds
    | ImportList
    | CountList
    | StopImporting
    | ChangePreferences
    | Metered
    | SubscriptionsChanged
    | SignIn
    | AcceptMove
    | ForgetRemoved
    | SecretKept
    | ForwardedEvent
    | Stop
    | Result
    | FetchTasks
    | KeepOffline
    | TaskResult
)

Inbox = queue.SimpleQueue[Message]
