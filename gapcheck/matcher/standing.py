"""What a résumé shows beside what is asked: titles like the post's, and strengths of its field."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from gapcheck.lexicon import Lexicon, find_skills
from gapcheck.matcher.grades import best_first
from gapcheck.matcher.index import ResumeIndex
from gapcheck.matcher.posts import are_alike, is_same, level_of, plain_title
from gapcheck.matcher.weights import weights
from gapcheck.matcher.why import say
from gapcheck.model import Evidence, Job, Resume, Role, Standing

MOST_STRENGTHS = 5
FEWEST_OF_FIELD = 2


def standing(job: Job, resume: Resume, lexicon: Lexicon) -> Standing:
    """Return the note on titles, and the best places of skills that are not asked for."""
    index = ResumeIndex.of(resume, lexicon)
    return Standing(
        title_note(job.title, [role for role in resume.roles if role.kind == "work"], lexicon),
        tuple(one_a_line(strengths(job, index))[:MOST_STRENGTHS]),
    )


def title_note(asked: str, roles: list[Role], lexicon: Lexicon) -> str:
    """Return how the person's own titles compare with the post's, "" where either has none."""
    titles = [role.title for role in roles if role.title]
    if not asked or not titles:
        return ""
    same = next((title for title in titles if is_same(asked, title)), "")
    if same:
        return say("title_same", own=same)
    alike = [title for title in titles if are_alike(asked, title, lexicon)]
    if not alike:
        return say("title_other", asked=plain_title(asked))
    own = max(alike, key=level_of)
    key = "title_below" if level_of(own) < level_of(asked) else "title_alike"
    return say(key, own=own, asked=plain_title(asked))


def strengths(job: Job, index: ResumeIndex) -> Iterator[Evidence]:
    """Yield the best place of each skill in use that is of the post's fields but not asked for.

    What any line of the posting says, read as a requirement or not, counts as asked for.
    """
    lexicon, lines = index.lexicon, [line.text for line in job.document.lines]
    named = {skill for need in job.requirements for skill in need.skills}
    asked = {skill for skill in named if skill in lexicon.skills}
    said = asked | {hit.skill for text in lines for hit in find_skills(text, lexicon)}
    near = said.union(*(lexicon.implied_by(skill) for skill in said))
    counts = Counter(lexicon.skill(skill).field for skill in asked)
    fields = {field for field, count in counts.items() if count >= FEWEST_OF_FIELD}
    words = [set(weights(text)) for text in lines]
    for skill in index.named:
        entry = lexicon.skill(skill)
        free = skill not in near and asked.isdisjoint(lexicon.implied_by(skill))
        if entry.kind == "skill" and entry.field in fields and free:
            used = [piece for piece in index.evidence(skill, skill) if tells_of_work(piece)]
            best = best_first([piece for piece in used if not in_words(piece.name, words)])
            yield from (replace(piece, how="named") for piece in best[:1])


def in_words(name: str, lines: Sequence[set[str]]) -> bool:
    """Tell whether a line of the posting, given as its stems, has all the words of a name."""
    stems = set(weights(name))
    return bool(stems) and any(stems <= line for line in lines)


def tells_of_work(piece: Evidence) -> bool:
    """Tell whether a place is a line about a job or project, not its heading."""
    role = piece.role
    told = {line.number for line in role.lines} if role else set[int]()
    headings = {line.number for line in role.heading} - told if role else set[int]()
    done = role is not None and role.kind != "education"
    return done and piece.quote.place.line not in headings


def one_a_line(pieces: Iterable[Evidence]) -> list[Evidence]:
    """Return the first piece of each line, those with a result first, then in their order."""
    once = {piece.quote.place.line: piece for piece in sorted(pieces, key=worth, reverse=True)}
    return sorted(once.values(), key=worth)


def worth(piece: Evidence) -> tuple[bool, int, str]:
    """Return what sorts strengths: those with a result first, then in the résumé's order."""
    return not piece.result, piece.quote.place.line, piece.name
