"""What skills are called, contain and imply: the lexicon files, read, compiled and searched."""

from gapcheck.lexicon.find import find_in_all, find_skills
from gapcheck.lexicon.index import Lexicon
from gapcheck.lexicon.load import load_lexicon
from gapcheck.lexicon.proof import Hit

__all__ = ["Hit", "Lexicon", "find_in_all", "find_skills", "load_lexicon"]
