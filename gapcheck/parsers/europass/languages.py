"""The languages that Europass names by code."""

NAMES = {
    "bul": "Bulgarian", "ces": "Czech", "dan": "Danish", "deu": "German", "ell": "Greek",
    "eng": "English", "est": "Estonian", "fin": "Finnish", "fra": "French", "gle": "Irish",
    "hrv": "Croatian", "hun": "Hungarian", "isl": "Icelandic", "ita": "Italian",
    "lav": "Latvian", "lit": "Lithuanian", "mkd": "Macedonian", "mlt": "Maltese",
    "nld": "Dutch", "nor": "Norwegian", "pol": "Polish", "por": "Portuguese",
    "ron": "Romanian", "rus": "Russian", "slk": "Slovak", "slv": "Slovenian",
    "spa": "Spanish", "sqi": "Albanian", "srp": "Serbian", "swe": "Swedish", "tur": "Turkish",
    "ukr": "Ukrainian", "ara": "Arabic", "zho": "Chinese", "jpn": "Japanese", "kor": "Korean",
    "hin": "Hindi", "fas": "Persian", "heb": "Hebrew", "cat": "Catalan",
}  # fmt: skip
SHORT = {
    "bg": "bul", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "et": "est",
    "fi": "fin", "fr": "fra", "ga": "gle", "hr": "hrv", "hu": "hun", "is": "isl", "it": "ita",
    "lv": "lav", "lt": "lit", "mk": "mkd", "mt": "mlt", "nl": "nld", "no": "nor", "nb": "nor",
    "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv", "es": "spa",
    "sq": "sqi", "sr": "srp", "sv": "swe", "tr": "tur", "uk": "ukr", "ar": "ara", "zh": "zho",
    "ja": "jpn", "ko": "kor", "hi": "hin", "fa": "fas", "he": "heb", "ca": "cat",
}  # fmt: skip


def language(code: str) -> str:
    """Return the English name of a language; a code that is not known stays as it is."""
    low = code.lower()
    return NAMES.get(SHORT.get(low, low), code)
