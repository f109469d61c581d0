"""What a posting names, whether a lexicon lists it or not: a small trained model of our own."""

from gapcheck.vocabulary.mentions import Mention, mentions
from gapcheck.vocabulary.model import Model, load_model
from gapcheck.vocabulary.passage import Passage

__all__ = ["Mention", "Model", "Passage", "load_model", "mentions"]
