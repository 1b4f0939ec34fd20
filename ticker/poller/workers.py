"""The threads for slow work: fetching, having documents and pages parsed, and pictures decoded.

They have no store.
"""

import contextlib
import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from ticker.entities import GETTING_STARTED_URL, NO_NETWORK, Access, FetchError, FetchErrorKind, ParsedFeed
from ticker.feed_source import MessagesSource, PageSource, is_local, name_of
from ticker.feeds.fetch import ACCEPT, AnyFetcher, Fetched, NotModified
from ticker.feeds.typed_address import completed, http_instead
from ticker.pages import FeedLinks
from ticker.parser_process import ParserProcess
from ticker.poller.access import AccessKeyring
from ticker.poller.fetch_process import RemoteFetcher
from ticker.poller.file_threads import FileDone, FileThreads
from ticker.poller.jobs import ChosenIcon, FetchTask, Job, Result, TaskResult
from ticker.poller.messages import result_of
from ticker.poller.own_requests import OwnRequests, is_of_server
from ticker.poller.parse_thread import start_parsing
from ticker.poller.picture_decoder import PictureDecoder
from ticker.poller.source_reader import SourceReader

log = logging.getLogger(__name__)

_GATHER = 0.1  # seconds in which answers that nobody waits for are gathered
_MAX_TASK_THREADS = 4  # beside the fetchers of feeds: who reads does not wait behind those
_MAX_PAGE_SIZE = 5 << 20  # bytes
_MAX_PICTURE_SIZE = 8 << 20
_MAX_HEADLINE_PICTURE = 2 << 20  # of what is shown as high as the bar
_MAX_ICON_SIZE = 128 << 10
_PREVIEW_KEPT_FOR = 300.0  # seconds
_ACCEPT_PAGE = "text/html, application/xhtml+xml, */*;q=0.1"
_ACCEPT_PICTURE = "image/avif, image/webp, image/png, image/jpeg, image/gif, image/*;q=0.1"


class Workers:
    """Threads and their tools are created when first needed."""

    def __init__(
        self,
        make_fetcher: Callable[[str], AnyFetcher],
        make_parser: Callable[[], ParserProcess],
        make_page_parser: Callable[[], ParserProcess],
        make_picture_parser: Callable[[], ParserProcess],
        access: AccessKeyring,
        max_fetchers: int,
        deliver: Callable[[Result | TaskResult | ChosenIcon | FileDone], None],
    ) -> None:
        self.max_fetchers = max_fetchers  # requests at a time
        self._make_fetcher = make_fetcher
        self._parser = make_parser()
        self._page_parser = make_page_parser()
        self.pictures = PictureDecoder(make_picture_parser, deliver)
        self.files = FileThreads(deliver)
        self._access = access
        self._sources = SourceReader()
        self._own = OwnRequests(make_fetcher, access)
        self._deliver = deliver
        self._fetcher: AnyFetcher | None = None
        self._retired: list[AnyFetcher] = []  # some request may still be under way with them
        self._proxy = ""
        self._jobs: queue.SimpleQueue[Job | tuple[Job, ...] | None] = queue.SimpleQueue()
        self._to_parse: queue.SimpleQueue[Result | None] = queue.SimpleQueue()
        self._tasks: queue.LifoQueue[FetchTask | None] = queue.LifoQueue()  # what is wanted last is wanted most
        self._to_extract: queue.SimpleQueue[tuple[FetchTask, Fetched] | None] = queue.SimpleQueue()
        self._previewed: tuple[str, float, Fetched] | None = None  # the page that was looked at last, and when
        self._fetcher_threads = 0
        self._task_threads = 0

    def start(self, job: Job) -> None:
        """Have a job done; its result is delivered later."""
        self._make_ready()
        self._jobs.put(job)

    def start_together(self, jobs: Sequence[Job]) -> None:
        """Have due feeds fetched by one thread, which wakes up for many answers at a time; nobody waits for them."""
        self._make_ready()
        together = tuple(job for job in jobs if _is_plain(job)) if isinstance(self._fetcher, RemoteFetcher) else ()
        if len(together) > 1:
            self._jobs.put(together)
        for job in jobs:
            if len(together) < 2 or job not in together:
                self._jobs.put(job)

    def start_task(self, task: FetchTask) -> None:
        """Fetch something that the viewer is waiting for; it is delivered later."""
        self._make_ready()
        if not self._task_threads:
            start_parsing("page parser", self._page_parser, self._to_extract, self._extracted, self._deliver)
        if self._task_threads < _MAX_TASK_THREADS:
            self._task_threads += 1
            threading.Thread(target=self._run_tasks, name=f"tasks {self._task_threads}", daemon=True).start()
        self._tasks.put(task)

    def set_proxy(self, proxy: str) -> None:
        """Make requests through another proxy from now on: an address, "direct", or "" for the system's."""
        if proxy == self._proxy:
            return
        self._proxy = proxy
        if self._fetcher is not None:
            self._retired.append(self._fetcher)
            self._fetcher = self._make_fetcher(proxy)

    @property
    def has_backlog(self) -> bool:
        """Whether jobs wait while all fetchers are busy."""
        return self._jobs.qsize() > 0

    def widen(self, count: int) -> None:
        """Let so many fetch at the same time, at least."""
        while self._fetcher_threads < count:
            self._fetcher_threads += 1
            name = f"fetcher {self._fetcher_threads}"
            threading.Thread(target=self._fetch_jobs, name=name, daemon=True).start()

    def shrink(self) -> None:
        """Close connections and end the fetchers' threads. For when nothing is under way."""
        if self._fetcher is not None:
            self._fetcher.close_idle()
        self._own.close_idle()
        self._close_retired()
        if self._previewed is not None and time.monotonic() - self._previewed[1] > _PREVIEW_KEPT_FOR:
            self._previewed = None
        for _ in range(self._fetcher_threads):
            self._jobs.put(None)
        self._fetcher_threads = 0

    def close(self) -> None:
        """Cancel everything and stop the threads at once."""
        if self._fetcher is not None:
            self._fetcher.close()
        self._close_retired()
        self._sources.close()
        self._own.close()
        self._parser.close()
        self._page_parser.close()
        self.pictures.close()
        for _ in range(self._fetcher_threads):
            self._jobs.put(None)
        for _ in range(self._task_threads):
            self._tasks.put(None)
        self._to_parse.put(None)
        self._to_extract.put(None)

    def _close_retired(self) -> None:
        for fetcher in self._retired:
            fetcher.close()
        self._retired.clear()

    def _make_ready(self) -> None:
        if self._fetcher is None:
            self._fetcher = self._make_fetcher(self._proxy)
            start_parsing("parser", self._parser, self._to_parse, self._parsed, self._deliver)

    # -- feeds and icons: the fetchers' threads, then the parser's -------------------------------------------------

    def _fetch_jobs(self) -> None:
        while (job := self._jobs.get()) is not None:
            if isinstance(job, Job):
                self._pass_on(self._fetched(job))
            else:
                self._fetch_together(job)

    def _fetch_together(self, jobs: tuple[Job, ...]) -> None:
        fetcher = self._fetcher
        assert isinstance(fetcher, RemoteFetcher)  # noqa: S101 - else they are given one by one
        began = time.monotonic()
        calls = [(job.request.url, job.validators, {"reach": job.reach, "cuts_body": True}) for job in jobs]
        try:
            came = fetcher.fetch_together(calls)
        except FetchError as error:
            for job in jobs:
                self._pass_on(Result(job, 0.0, error=error))
            return
        left = len(jobs)
        while left:
            answers = [came.get()]
            time.sleep(_GATHER)
            with contextlib.suppress(queue.Empty):
                while True:
                    answers.append(came.get_nowait())
            left -= len(answers)
            for place, at, answer in answers:
                self._pass_on(_result(jobs[place], at - began, answer))

    def _pass_on(self, result: Result) -> None:
        step = result.job.request.icon
        if not isinstance(result.answer, Fetched) or isinstance(result.job.source, MessagesSource):
            self._deliver(result)
        elif step is not None and not step.is_page:
            self.pictures.make_icon(result)
        else:
            is_new = step is not None or result.answer.content_hash != result.job.content_hash
            (self._to_parse.put if is_new else self._deliver)(result)

    def _fetched(self, job: Job) -> Result:
        assert self._fetcher is not None  # noqa: S101 - made before the first job is given
        if isinstance(job.source, MessagesSource):
            return result_of(job, job.source)
        started_at = time.monotonic()
        try:
            answer = self._answer_to(job, self._fetcher)
        except FetchError as error:
            if job.needs_access and error.kind is FetchErrorKind.UNAUTHORIZED and error.status:
                error = _refused(error)
            error = _with_http_offered(error, job, self._fetcher)
            return Result(job, time.monotonic() - started_at, error=error)
        except Exception as error:
            log.exception("an unexpected error while fetching")
            return Result(job, time.monotonic() - started_at, error=internal_error(error))
        return _result(job, time.monotonic() - started_at, answer)

    def _answer_to(self, job: Job, fetcher: AnyFetcher) -> Fetched | NotModified:
        step = job.request.icon
        if job.source is not None and is_local(job.source):
            return self._sources.read(job.request.url, job.source, job.validators)
        if job.request.page_preview is not None:
            return self._page_for_preview(job.request.url, fetcher)
        if step is None:
            is_page = isinstance(job.source, PageSource)
            return self._own.fetcher(job.network, fetcher, self._proxy).fetch(
                job.request.url,
                job.validators,
                access=self._access_of(job),
                reach=job.reach,
                cuts_body=not is_page,
                accept=_ACCEPT_PAGE if is_page else ACCEPT,
                own=self._own.own(job.network),
            )
        accept, max_bytes = (_ACCEPT_PAGE, _MAX_PAGE_SIZE) if step.is_page else (_ACCEPT_PICTURE, _MAX_ICON_SIZE)
        return fetcher.fetch(
            job.request.url, accept=accept, max_bytes=max_bytes, reach=step.reach, feed_host=step.feed_host
        )

    def _page_for_preview(self, url: str, fetcher: AnyFetcher) -> Fetched | NotModified:
        """Return a page for a preview; further tries with the same page need no request."""
        kept = self._previewed
        if kept is not None and kept[0] == url and time.monotonic() - kept[1] < _PREVIEW_KEPT_FOR:
            return kept[2]
        answer = fetcher.fetch(url, accept=_ACCEPT_PAGE, max_bytes=_MAX_PAGE_SIZE)
        if isinstance(answer, Fetched):
            self._previewed = url, time.monotonic(), answer
        return answer

    def _access_of(self, job: Job) -> Access | None:
        """Return what a feed is asked with. Raises FetchError if it is not known any more."""
        if job.request.subscription is not None:
            return job.request.subscription.access
        return self._access.read(job.request.url) if job.needs_access else None

    def _parsed(self, result: Result) -> Result:
        answer = result.answer
        assert isinstance(answer, Fetched)  # noqa: S101 - nothing else is given here
        result = replace(result, answer=replace(answer, body=b""))
        try:
            if result.job.request.icon is not None:
                links = self._parser.icon_links(answer.body, url=answer.url, charset=answer.charset)
                return replace(result, icon_links=links)
            if result.job.request.page_preview is not None and isinstance(result.job.source, PageSource):
                preview = self._parser.preview_page(answer.body, result.job.source, charset=answer.charset)
                return replace(result, page_preview=preview)
            parsed = self._feed_in(answer, result.job)
        except FetchError as error:
            return replace(result, error=error, feed_links=self._links_instead(result, answer, error))
        except Exception as error:
            log.exception("an unexpected error while reading a feed")
            return replace(result, error=internal_error(error))
        return replace(result, parsed=replace(parsed, was_cut=True) if answer.is_cut else parsed)

    def _feed_in(self, answer: Fetched, job: Job) -> ParsedFeed:
        """Raises FetchError."""
        if job.source is None:
            return self._parser.parse_feed(answer.body, url=answer.url, content_type=answer.content_type)
        if isinstance(job.source, PageSource):
            return self._parser.watch_page(answer.body, job.source, charset=answer.charset)
        parsed = self._parser.parse_text_or_feed(answer.body, url=answer.url)
        return replace(parsed, title=parsed.title or name_of(job.source))

    def _links_instead(self, result: Result, answer: Fetched, error: FetchError) -> FeedLinks | None:
        """Return the feeds that a page names at which somebody hoped for one."""
        if result.job.request.subscription is None or error.kind is not FetchErrorKind.NOT_A_FEED:
            return None
        try:
            return self._parser.feed_links(answer.body, url=answer.url, charset=answer.charset)
        except FetchError:
            return None

    # -- what readers wait for: threads of their own, then the page parser's ---------------------------------------

    def _run_tasks(self) -> None:
        while (task := self._tasks.get()) is not None:
            self._run_task(task)  # on its own, so that nothing holds what it brought while the thread waits

    def _run_task(self, task: FetchTask) -> None:
        try:
            fetched = self._fetched_for(task)
        except FetchError as error:
            self._deliver(TaskResult(task, error=error))
        except Exception as error:
            log.exception("an unexpected error while fetching for a reader")
            self._deliver(TaskResult(task, error=internal_error(error)))
        else:
            if task.is_page:
                self._to_extract.put((task, fetched))
            else:
                self.pictures.decode(task, fetched.body, is_new=True)

    def _fetched_for(self, task: FetchTask) -> Fetched:
        assert self._fetcher is not None  # noqa: S101 - made before the first task is given
        is_own = bool(task.feed_url) and is_of_server(task.feed_url, task.url)
        fetcher = self._own.fetcher(task.network, self._fetcher, self._proxy, is_own_server=is_own)
        answer = fetcher.fetch(
            task.url,
            accept=_ACCEPT_PAGE if task.is_page else _ACCEPT_PICTURE,
            max_bytes=_max_size(task),
            reach=task.reach,
            feed_host=task.feed_host,
            own=self._own.own(task.network, is_own_server=is_own),
        )
        assert isinstance(answer, Fetched)  # noqa: S101 - no validators were sent
        return answer

    def _extracted(self, page: tuple[FetchTask, Fetched]) -> TaskResult:
        task, answer = page
        try:
            found = self._page_parser.extract_article(answer.body, url=answer.url, charset=answer.charset)
        except FetchError as error:
            return TaskResult(task, error=error)
        except Exception as error:
            log.exception("an unexpected error while reading a page")
            return TaskResult(task, error=internal_error(error))
        return TaskResult(task, found)


def _is_plain(job: Job) -> bool:
    """Return whether a feed is fetched as most are: from the web, without settings or a password of its own."""
    is_own = job.source is not None or job.needs_access or job.network != NO_NETWORK
    return not is_own and job.request.feed_id is not None and job.request.url != GETTING_STARTED_URL


def _result(job: Job, seconds: float, answer: object) -> Result:
    match answer:
        case Fetched():
            return Result(job, seconds, answer, size=len(answer.body))
        case NotModified():
            return Result(job, seconds, answer)
        case FetchError():
            return Result(job, seconds, error=answer)
        case _:
            log.error("an unexpected error while fetching\n%s", answer)
            return Result(job, seconds, error=FetchError(FetchErrorKind.INTERNAL))


def _max_size(task: FetchTask) -> int:
    if task.is_page:
        return _MAX_PAGE_SIZE
    return _MAX_HEADLINE_PICTURE if task.height else _MAX_PICTURE_SIZE


def _with_http_offered(error: FetchError, job: Job, fetcher: AnyFetcher) -> FetchError:
    """Return NO_HTTPS if an address was typed without scheme and only http answers, else the error as it is."""
    subscription = job.request.subscription
    if subscription is None or subscription.url != completed(subscription.requested_url):
        return error
    return http_instead(subscription.requested_url, error, lambda url: fetcher.fetch(url, reach=job.reach))


def _refused(error: FetchError) -> FetchError:
    """Tell a name and password that are not taken from none."""
    detail = f"refused {error.detail}".strip()
    return FetchError(error.kind, detail, status=error.status, retry_after=error.retry_after)


def internal_error(error: Exception) -> FetchError:
    return FetchError(FetchErrorKind.INTERNAL, type(error).__name__)
