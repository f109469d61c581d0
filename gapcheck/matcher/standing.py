"""What a résumé shows beside what is asked: titles like the post's, and strengths of its field."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from gapcheck.cues import CueFinder
from gapcheck.data import wording
from gapcheck.lexicon import Lexicon, find_skills
from gapcheck.matcher.bearing import heavy_words
from gapcheck.matcher.grades import best_first
from gapcheck.matcher.index import ResumeIndex
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
    alike = [title for title in titles if are_alike(asked, title, lexicon)]
    if not alike:
        return say("title_other", asked=asked)
    own = max(alike, key=level_of)
    key = "title_below" if level_of(own) < level_of(asked) else "title_alike"
    return say(key, own=own, asked=asked)


def are_alike(asked: str, own: str, lexicon: Lexicon) -> bool:
    """Tell whether two titles are of one trade: the same in the lexicon, or most of its words."""
    one, other = titles_in(asked, lexicon), titles_in(own, lexicon)
    wanted = heavy_words(asked)
    return bool(one & other) or len(wanted & heavy_words(own)) * 2 > len(wanted)


def titles_in(text: str, lexicon: Lexicon) -> set[str]:
    """Return the job titles of the lexicon that a text names, with those they imply."""
    named = {hit.skill for hit in find_skills(text, lexicon)}
    found = named.union(*(lexicon.implied_by(skill) for skill in named))
    return {skill for skill in found if lexicon.skill(skill).kind == "title"}


def level_of(title: str) -> int:
    """Return the level that a title names, 2 where it names none (wording/seniority.toml)."""
    cues = CueFinder(wording("seniority")["levels"]).find(title)
    return max((int(cue.kind) for cue in cues), default=2)


def strengths(job: Job, index: ResumeIndex) -> Iterator[Evidence]:
    """Yield the best place of each skill in use that is of the post's fields but not asked for."""
    named = {skill for need in job.requirements for skill in need.skills}
    asked = {skill for skill in named if skill in index.lexicon.skills}
    near = asked.union(*(index.lexicon.implied_by(skill) for skill in asked))
    counts = Counter(index.lexicon.skill(skill).field for skill in asked)
    fields = {field for field, count in counts.items() if count >= FEWEST_OF_FIELD}
    for skill in index.named:
        entry = index.lexicon.skill(skill)
        free = skill not in near and asked.isdisjoint(index.lexicon.implied_by(skill))
        if entry.kind == "skill" and entry.field in fields and free:
            used = [piece for piece in index.evidence(skill, skill) if tells_of_work(piece)]
            yield from (replace(piece, how="named") for piece in best_first(used)[:1])


def tells_of_work(piece: Evidence) -> bool:
    """Tell whether a place is a line about a job or project, not its heading."""
    role = piece.role
    headings = {line.number for line in role.heading} if role else set[int]()
    done = role is not None and role.kind != "education"
    return done and piece.quote.place.line not in headings


def one_a_line(pieces: Iterable[Evidence]) -> list[Evidence]:
    """Return the first piece of each line, those with a result first, then in their order."""
    once = {piece.quote.place.line: piece for piece in sorted(pieces, key=worth, reverse=True)}
    return sorted(once.values(), key=worth)


def worth(piece: Evidence) -> tuple[bool, int, str]:
    """Return what sorts strengths: those with a result first, then in the résumé's order."""
    return not piece.result, piece.quote.place.line, piece.name
