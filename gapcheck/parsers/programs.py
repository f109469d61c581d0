"""The program that made a file, and what to do in it about what parsers stumble over."""

from gapcheck.data import wording


def program_of(producer: str) -> str:
    """Return the key of the program in wording/programs.toml, "any" where it is not known."""
    told = producer.casefold()
    programs = wording("programs")["programs"]
    return next((p["key"] for p in programs if any(word in told for word in p["says"])), "any")


def name_of(producer: str) -> str:
    """Return how people call the program, or what the file says of it where it is not known."""
    key = program_of(producer)
    return next(
        (str(p["name"]) for p in wording("programs")["programs"] if p["key"] == key), producer
    )


def fix_for(code: str, producer: str) -> str:
    """Return what to do about a flag of `code` in the program that made the file."""
    fixes: dict[str, str] = wording("programs")["fixes"][code]
    return fixes.get(program_of(producer), fixes["any"])
