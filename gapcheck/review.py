"""The whole story: read, understand, match, judge, advise."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from gapcheck import __version__, advice, checks, matcher, outline, parsers
from gapcheck.errors import CouldNotCheckError
from gapcheck.lexicon import Lexicon
from gapcheck.matcher.tally import tally
from gapcheck.model import Document, Job, Month, Papers, Posting, Priority, Report
from gapcheck.parsers.encoding import decode
from gapcheck.parsers.mojibake import meant
from gapcheck.settings import Settings
from gapcheck.vocabulary import load_model
from gapcheck.words import key_of, language_of

File = tuple[bytes, str]
KINDS = {"job": "posting", "linkedin": "profile"}  # what papers are called by, where not by key


def review(  # noqa: PLR0913 - the papers, what is known, and the person's wishes
    resume: File,
    job: File,
    lexicon: Lexicon,
    today: Month,
    *,
    letter: File | None = None,
    references: File | None = None,
    linkedin: File | None = None,
    settings: Settings | None = None,
    title: str = "",
) -> Report:
    """Return the report on a person's papers against a posting, each given as bytes and name.

    A letter within the résumé's file is taken out of it where none is given. `today` ends the
    roles that are still held, `title` chooses one posting of several in one file. Raises
    GapcheckError where something could not be read, and CouldNotCheckError where the posting asks
    nothing that could be compared.
    """
    settings = settings or Settings()
    wanted = checks.chosen(checks.CHECKS, settings.checks)
    own = {"resume": resume, "job": job}
    others = {"letter": letter, "references": references, "linkedin": linkedin}
    read = read_papers(own | {paper: file for paper, file in others.items() if file})
    asked = outline.read_job(outline.one_posting(read["job"], title), lexicon)
    papers = understand(read["resume"], asking(weighed(asked, settings)), read)
    judged = matcher.match(papers.job, papers.resume, lexicon, today)
    owned = matcher.with_own_words(judged, papers.resume, lexicon, settings.have)
    matches = matcher.with_letter(owned, papers.letter, lexicon)
    results = checks.run(wanted, papers, matches, lexicon, today)
    rewrites = advice.rewrites(papers, matches, lexicon)
    return Report(
        version=__version__,
        papers=papers,
        matches=matches,
        tally=tally(matches),
        results=results,
        rewrites=rewrites,
        plan=advice.plan(papers, matches, results, rewrites, lexicon, today),
        today=today,
        lexicon=lexicon.version,
        standing=matcher.standing(papers.job, papers.resume, lexicon),
        settings=settings.lines(weights_read(asked)),
        limits=(
            *outline.doubts(papers.resume),
            *unasked(asked, settings),
            *matcher.unheeded(matches, settings.have),
            *other_title(asked, title),
            *too_early(papers, today),
        ),
        vocabulary=load_model().version,
    )


def read_papers(files: Mapping[str, File]) -> dict[str, Document]:
    """Return the papers in files, each with a name of its own; raise GapcheckError."""
    papers = {paper: parsers.read(*file) for paper, file in files.items()}
    papers["job"] = outline.without_furniture(papers["job"])
    in_place(papers)
    return named_apart(papers)


def named_apart(papers: Mapping[str, Document]) -> dict[str, Document]:
    """Return the papers, with what it is before the name of one that another has already.

    A quote's place goes by the name of its paper, so no two papers may share one.
    """
    apart: dict[str, Document] = {}
    for paper, document in papers.items():
        taken = {other.name for other in apart.values()}
        named = f"{KINDS.get(paper, paper)} {document.name}" if document.name in taken else None
        apart[paper] = replace(document, name=named or document.name)
    return apart


def understand(own: Document, job: Job, others: Mapping[str, Document]) -> Papers:
    """Return the papers understood; a letter within the résumé's file is taken out of it."""
    resume, within = outline.split(own)
    letter = others.get("letter", within)
    references, linkedin = others.get("references"), others.get("linkedin")
    return Papers(
        resume=outline.read_resume(resume),
        job=job,
        letter=outline.read_letter(letter) if letter else None,
        references=outline.read_references(references) if references else None,
        linkedin=outline.read_linkedin(linkedin) if linkedin else None,
    )


def in_place(papers: Mapping[str, Document]) -> None:
    """Raise CouldNotCheckError where a paper reads as another or is in another language."""
    outline.refuse_mistaken(papers)
    for name in ("resume", "job"):
        in_english(papers[name])


def in_english(document: Document) -> Document:
    """Return the document; raise CouldNotCheckError where it is in another language."""
    language = language_of(document.text)
    if language not in ("", "English"):
        raise CouldNotCheckError(
            f"Could not check: {document.name} seems to be in {language}.",
            "gapcheck reads English; give it an English version.",
        )
    return document


def understood(posting: File, lexicon: Lexicon, today: Month, title: str = "") -> Posting:
    """Return one posting by itself, given as bytes and name; the places count in its own text.

    `title` chooses one of several in one file.
    """
    page = in_english(outline.without_furniture(parsers.read(*posting)))
    outline.refuse_resume(page)
    document = outline.one_posting(page, title)
    given = meant(decode(posting[0])) if document.kind in ("text", "markdown") else document.text
    sentences = outline.read_sentences(document, lexicon)
    job = outline.read_job(document, lexicon, sentences)
    namings = outline.read_namings(document, given, lexicon, sentences)
    return Posting(job, outline.read_notes(job, today), namings)


def weighed(job: Job, settings: Settings) -> Job:
    """Return `job` with the weights that the person has set, without what is set to be off."""
    weights = [(r, settings.weight_of((r.text, *r.skills), r.priority)) for r in job.requirements]
    kept = tuple(replace(r, priority=weight) for r, weight in weights if weight != "off")
    return replace(job, requirements=kept)


def weights_read(job: Job) -> dict[str, Priority]:
    """Return the weights of the requirements as they were read, by their names in small letters."""
    return {name.casefold(): r.priority for r in job.requirements for name in (r.text, *r.skills)}


def other_title(job: Job, wanted: str) -> Iterator[str]:
    """Yield a sentence where the title that was to be chosen is not that of the posting."""
    if key_of(wanted) not in key_of(job.title):
        titled = f"has the title “{job.title}”" if job.title else "has no title that was found"
        yield (
            f"--title “{wanted}” chose nothing: {job.document.name} holds one posting, which"
            f" {titled}."
        )


def too_early(papers: Papers, today: Month) -> Iterator[str]:
    """Yield a sentence where the day up to which jobs count is before one of the résumé's dates."""
    starts = [role.period.start for role in papers.resume.roles if role.period]
    latest = max((start for start in starts if start), default=today)
    if (latest.year, latest.month) > (today.year, today.month):
        yield (
            f"Jobs still held were counted up to {spelt(today)}, yet the résumé has one that begins"
            f" in {spelt(latest)}: check the day given with --date, and that date."
        )


def spelt(month: Month) -> str:
    """Return a month as figures, the year alone where no month was given."""
    return f"{month.year}-{month.month:02}" if month.month else str(month.year)


def unasked(job: Job, settings: Settings) -> Iterator[str]:
    """Yield a sentence for each name in the settings for which the posting does not ask."""
    asked = [name for r in job.requirements for name in (r.text, *r.skills)]
    for name, near in settings.unknown_names(asked):
        like = f"; the nearest that it asks is “{near}”" if near else ""
        yield f"gapcheck.toml names “{name}”, which was not found in this posting{like}."


def asking(job: Job) -> Job:
    """Return `job` if it asks for anything; raise CouldNotCheckError if not."""
    if not any(r.kind != "condition" for r in job.requirements):
        raise CouldNotCheckError(
            f"No requirement was found in {job.document.name}, so there is nothing to compare.",
            "Check that the file holds the whole posting; `gapcheck text FILE` shows it.",
        )
    return job
