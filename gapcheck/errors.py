"""The errors a person can meet: each says what is wrong and what to do."""


class GapcheckError(Exception):
    """Something stopped the check; `message` says what and where, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep both sentences; the command line prints them on two lines."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class UnreadableError(GapcheckError):
    """The file is of a known kind, yet no text can be had from it."""


class UnsupportedError(GapcheckError):
    """The file is of a kind that gapcheck does not read."""


class CouldNotCheckError(GapcheckError):
    """Everything was read, yet there is nothing to compare."""


class MistakenPaperError(CouldNotCheckError):
    """A paper was given in the place of another kind of paper."""


class LexiconError(GapcheckError):
    """A lexicon file breaks a rule; the message begins with file:line."""


class SettingsError(GapcheckError):
    """The settings file breaks a rule; the message names the file and the key."""
