"""A watch over the reading of a file: what takes too long or too much memory is stopped.

Limits on what a file holds come first; this one is for the loops of a library that a hostile
file keeps running where no limit of ours is asked. A thread looks at the time and the memory; an
alarm of the system also stops a search for a pattern, which lets no thread run beside it. The time
is that of the processor, so that a busy machine refuses nothing that a quiet one reads.
"""

import ctypes
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from gapcheck.errors import UnreadableError
from gapcheck.parsers.limits import MEMORY_BYTES, SECONDS, SMALLER

Answer = TypeVar("Answer")
LOOK_EVERY = 0.1
AGAIN_AFTER = 1.0
ALARM_AFTER = 2.0


class OverrunError(BaseException):
    """The watched work took too much; a BaseException, so that no library swallows it."""


def watched(work: Callable[[], Answer]) -> Answer:
    """Return what `work` returns; raises UnreadableError where it takes too much."""
    over = threading.Event()
    watch = threading.Thread(target=stop_late, args=(threading.get_ident(), over), daemon=True)
    watch.start()
    try:
        try:
            with alarm(SECONDS + ALARM_AFTER):
                return work()
        finally:
            over.set()
            watch.join()
    except OverrunError:
        raise UnreadableError("Reading this file takes too much time or memory.", SMALLER) from None


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """Raise OverrunError in the main thread after `seconds` of work, where there are alarms."""
    told = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not told or signal.getitimer(signal.ITIMER_PROF)[0]:
        yield
        return
    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def ring(number: int, frame: object) -> None:
    """Raise OverrunError when the alarm goes off."""
    raise OverrunError(number, frame)


def stop_late(thread: int, over: threading.Event) -> None:
    """Raise OverrunError in `thread` once its time or memory is used up, unless it is `over`."""
    end, most = time.process_time() + SECONDS + 1, peak_memory() + MEMORY_BYTES
    while not over.wait(LOOK_EVERY):
        if time.process_time() > end or peak_memory() > most:
            error = ctypes.py_object(OverrunError)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), error)
            over.wait(AGAIN_AFTER)


def peak_memory() -> int:
    """Return the most bytes this process has held so far, 0 where the system does not tell."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
