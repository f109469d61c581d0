"""The whole story: read, understand, match, judge, advise."""

from dataclasses import replace

from gapcheck import __version__, advice, checks, matcher, outline, parsers
from gapcheck.errors import CouldNotCheckError
from gapcheck.lexicon import Lexicon
from gapcheck.matcher.tally import tally
from gapcheck.model import Document, Job, Month, Papers, Posting, Report
from gapcheck.parsers.encoding import decode
from gapcheck.settings import Settings
from gapcheck.vocabulary import load_model
from gapcheck.words import language_of

File = tuple[bytes, str]


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
    own, posting = in_place(parsers.read(*resume), outline.without_furniture(parsers.read(*job)))
    posting = outline.one_posting(posting, title)
    own, within = outline.split(own)
    written = parsers.read(*letter) if letter else within
    papers = Papers(
        resume=outline.read_resume(own),
        job=asking(weighed(outline.read_job(posting, lexicon), settings)),
        letter=outline.read_letter(written) if written else None,
        references=outline.read_references(parsers.read(*references)) if references else None,
        linkedin=outline.read_linkedin(parsers.read(*linkedin)) if linkedin else None,
    )
    matches = matcher.match(papers.job, papers.resume, lexicon, today)
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
        settings=settings.lines,
        vocabulary=load_model().version,
    )


def in_place(resume: Document, job: Document) -> tuple[Document, Document]:
    """Return both documents; raise CouldNotCheckError where each stands in the other's place."""
    if outline.are_swapped(resume, job):
        raise CouldNotCheckError(
            f"{job.name} reads as a résumé and {resume.name} does not.",
            f"Give the résumé first: gapcheck {job.name} {resume.name}",
        )
    for document in (resume, job):
        in_english(document)
    return resume, job


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
    document = outline.one_posting(page, title)
    given = decode(posting[0]) if document.kind in ("text", "markdown") else document.text
    sentences = outline.read_sentences(document, lexicon)
    job = outline.read_job(document, lexicon, sentences)
    namings = outline.read_namings(document, given, lexicon, sentences)
    return Posting(job, outline.read_notes(job, today), namings)


def weighed(job: Job, settings: Settings) -> Job:
    """Return `job` with the weights that the person has set, without what is set to be off."""
    weights = [(r, settings.weight_of((r.text, *r.skills), r.priority)) for r in job.requirements]
    kept = tuple(replace(r, priority=weight) for r, weight in weights if weight != "off")
    return replace(job, requirements=kept)


def asking(job: Job) -> Job:
    """Return `job` if it asks for anything; raise CouldNotCheckError if not."""
    if not any(r.kind != "condition" for r in job.requirements):
        raise CouldNotCheckError(
            f"No requirement was found in {job.document.name}, so there is nothing to compare.",
            "Check that the file holds the whole posting; `gapcheck text FILE` shows it.",
        )
    return job
