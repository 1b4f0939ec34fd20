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
    Refresh,
    SetMetered,
    SignIn,
    Stop,
    StopDiscovery,
    StopImporting,
    Subscribe,
    SubscriptionsChanged,
)
from ticker.poller.jobs import FetchTasks, Result, TaskResult

Message = (
    Refresh
    | Subscribe
    | StopDiscovery
    | AddFeeds
    | ImportList
    | CountList
    | StopImporting
    | ChangePreferences
    | SetMetered
    | SubscriptionsChanged
    | SignIn
    | AcceptMove
    | ForgetRemoved
    | ForwardedEvent
    | Stop
    | Result
    | FetchTasks
    | KeepOffline
    | TaskResult
)

Inbox = queue.SimpleQueue[Message]
