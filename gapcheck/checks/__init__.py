"""The checks, their groups, order and severities: the one table in which balance is judged."""

from gapcheck.checks.check import Check, run
from gapcheck.checks.contact_details import contact_details
from gapcheck.checks.letter_answers_top_needs import letter_answers_top_needs
from gapcheck.checks.letter_names_company import letter_names_company
from gapcheck.checks.letter_placeholders import letter_placeholders
from gapcheck.checks.machine_reading import machine_reading
from gapcheck.checks.quantified_results import quantified_results
from gapcheck.checks.resume_placeholders import resume_placeholders
from gapcheck.checks.skill_slips import skill_slips
from gapcheck.checks.undated_roles import undated_roles

CHECKS = (
    Check("The letter names the right company", letter_names_company, "letter", "fail"),
    Check("The letter has no leftover placeholders", letter_placeholders, "letter", "fail"),
    Check("The résumé has no leftover placeholders", resume_placeholders, "resume", "fail"),
    Check("A reader can reach you", contact_details, "resume", "fail"),
    Check("Skill names are spelt right", skill_slips, "resume", "warn"),
    Check("A machine reads the file as you meant it", machine_reading, "resume", "warn"),
    Check("The letter speaks to the must-haves", letter_answers_top_needs, "letter", "warn"),
    Check("Every job has its dates", undated_roles, "resume", "warn"),
    Check("Bullets show results", quantified_results, "resume", "warn"),
)

__all__ = ["CHECKS", "Check", "run"]
