"""Job objects of Windows: they do there what setrlimit and process groups do elsewhere."""

import ctypes
import math
import time
from ctypes import wintypes

from ticker.desktop.win32 import library

OUT_OF_CPU = 1816  # exit code of a process that has used up its time: ERROR_NOT_ENOUGH_QUOTA
_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_OF_TIME, _OF_PRIORITY, _OF_MEMORY = 0x0002, 0x0020, 0x0100  # JOB_OBJECT_LIMIT_PROCESS_TIME, …
_DIES_SILENTLY = 0x0400  # JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION: no window says so
_BELOW_NORMAL = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS
_TICKS = 10_000_000  # of 100 nanoseconds in a second
_SET_QUOTA, _TERMINATE = 0x0100, 0x0001  # PROCESS_SET_QUOTA, PROCESS_TERMINATE


class Job:
    """Limits this process to ``memory`` bytes and lowers its priority. Raises OSError outside Windows."""

    def __init__(self, memory: int) -> None:
        self._kernel32 = library("kernel32")
        self._kernel32.CreateJobObjectW.restype = wintypes.HANDLE
        self._kernel32.GetCurrentProcess.restype = wintypes.HANDLE
        self._handle = wintypes.HANDLE(self._kernel32.CreateJobObjectW(None, None))
        self._limits = _ExtendedLimits(process_memory=memory)
        self._limits.basic.priority = _BELOW_NORMAL
        self._limits.basic.flags = _OF_PRIORITY | _OF_MEMORY | _DIES_SILENTLY
        self._set_limits()
        process = wintypes.HANDLE(self._kernel32.GetCurrentProcess())
        self._kernel32.AssignProcessToJobObject(self._handle, process)

    def limit_cpu(self, seconds: int) -> None:
        """Exit this process with ``OUT_OF_CPU`` after this many more seconds of CPU time."""
        self._limits.basic.process_time = (math.ceil(time.process_time()) + seconds) * _TICKS
        self._limits.basic.flags |= _OF_TIME
        self._set_limits()

    def _set_limits(self) -> None:
        limits, size = ctypes.byref(self._limits), ctypes.sizeof(self._limits)
        self._kernel32.SetInformationJobObject(self._handle, _EXTENDED_LIMITS, limits, size)


class ChildJob:
    """A process that was just started, and all processes it starts. Raises OSError outside Windows."""

    def __init__(self, pid: int) -> None:
        self._kernel32 = kernel32 = library("kernel32")
        kernel32.CreateJobObjectW.restype = wintypes.HANDLE
        kernel32.OpenProcess.restype = wintypes.HANDLE
        self._handle = wintypes.HANDLE(kernel32.CreateJobObjectW(None, None))
        process = wintypes.HANDLE(kernel32.OpenProcess(_SET_QUOTA | _TERMINATE, False, wintypes.DWORD(pid)))
        kernel32.AssignProcessToJobObject(self._handle, process)
        kernel32.CloseHandle(process)

    def __del__(self) -> None:
        self._kernel32.CloseHandle(self._handle)

    def end(self) -> None:
        """Kill all of them; for any thread."""
        self._kernel32.TerminateJobObject(self._handle, wintypes.UINT(1))


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", wintypes.DWORD),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", wintypes.DWORD),
        ("affinity", ctypes.c_size_t),
        ("priority", wintypes.DWORD),
        ("scheduling", wintypes.DWORD),
    )


class _ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )
