"""The poller's inbox: the messages it may get, from any thread."""

import queue

from ticker.poller.commands import (
    AcceptMove,
    AddFeeds,
    ApplyRule,
    ChangePreferences,
    ChooseIcon,
    CountList,
    FindStored,
    ForgetRemoved,
    ForwardedEvent,
    ImportList,
    KeepHeaders,
    KeepOffline,
    MoveFile,
    PreviewPage,
    ReadFile,
    Refresh,
    RevertRule,
    SetMetered,
    SignIn,
    StageBackup,
    Stop,
    StopDiscovery,
    StopImporting,
    Subscribe,
    SubscriptionsChanged,
    WriteBackup,
    WriteFile,
)
from ticker.poller.file_threads import FileDone
from ticker.poller.jobs import ChosenIcon, FetchTasks, Result, TaskResult

Message = (
    Refresh
    | Subscribe
    | PreviewPage
    | StopDiscovery
    | AddFeeds
    | ImportList
    | CountList
    | StopImporting
    | ChangePreferences
    | SetMetered
    | SubscriptionsChanged
    | SignIn
    | KeepHeaders
    | AcceptMove
    | ForgetRemoved
    | FindStored
    | ApplyRule
    | RevertRule
    | ForwardedEvent
    | Stop
    | Result
    | FetchTasks
    | KeepOffline
    | TaskResult
    | ReadFile
    | WriteFile
    | MoveFile
    | StageBackup
    | WriteBackup
    | FileDone
    | ChooseIcon
    | ChosenIcon
)

Inbox = queue.SimpleQueue[Message]
