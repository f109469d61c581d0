"""The checks, their groups, order and severities: the one table in which balance is judged.

The order is the weight: of findings alike in severity the first are told first.
"""

from gapcheck.checks.bullet_length import bullet_length
from gapcheck.checks.buzzwords import buzzwords
from gapcheck.checks.careless_email import careless_email
from gapcheck.checks.check import Check, run
from gapcheck.checks.chosen import chosen
from gapcheck.checks.claimed_dates import claimed_dates
from gapcheck.checks.claimed_years import claimed_years
from gapcheck.checks.contact_details import contact_details
from gapcheck.checks.contact_links import contact_links
from gapcheck.checks.date_formats import date_formats
from gapcheck.checks.date_gaps import date_gaps
from gapcheck.checks.date_order import date_order
from gapcheck.checks.dead_links import dead_links
from gapcheck.checks.file_names import file_names
from gapcheck.checks.filler_words import filler_words
from gapcheck.checks.first_person import first_person
from gapcheck.checks.keyword_stuffing import keyword_stuffing
from gapcheck.checks.letter_answers_top_needs import letter_answers_top_needs
from gapcheck.checks.letter_asked_parts import letter_asked_parts
from gapcheck.checks.letter_claims import letter_claims
from gapcheck.checks.letter_claims_shown import letter_claims_shown
from gapcheck.checks.letter_date import letter_date
from gapcheck.checks.letter_filler import letter_filler
from gapcheck.checks.letter_generic_phrases import letter_generic_phrases
from gapcheck.checks.letter_greeting import letter_greeting
from gapcheck.checks.letter_language import letter_language
from gapcheck.checks.letter_length import letter_length
from gapcheck.checks.letter_long_sentences import letter_long_sentences
from gapcheck.checks.letter_names_company import letter_names_company
from gapcheck.checks.letter_names_role import letter_names_role
from gapcheck.checks.letter_paragraphs import letter_paragraphs
from gapcheck.checks.letter_placeholders import letter_placeholders
from gapcheck.checks.letter_repeats_resume import letter_repeats_resume
from gapcheck.checks.letter_says_why import letter_says_why
from gapcheck.checks.letter_sentence_openings import letter_sentence_openings
from gapcheck.checks.letter_spells_names import letter_spells_names
from gapcheck.checks.letter_weak_wording import letter_weak_wording
from gapcheck.checks.machine_reading import machine_reading
from gapcheck.checks.page_count import page_count
from gapcheck.checks.passive_voice import passive_voice
from gapcheck.checks.past_tense import past_tense
from gapcheck.checks.personal_details import personal_details
from gapcheck.checks.phone_number import phone_number
from gapcheck.checks.possible_dates import possible_dates
from gapcheck.checks.quantified_results import quantified_results
from gapcheck.checks.referees_addresses import referees_addresses
from gapcheck.checks.referees_complete import referees_complete
from gapcheck.checks.referees_enough import referees_enough
from gapcheck.checks.referees_match_resume import referees_match_resume
from gapcheck.checks.referees_permission import referees_permission
from gapcheck.checks.referees_saw_the_work import referees_saw_the_work
from gapcheck.checks.repeated_openings import repeated_openings
from gapcheck.checks.resume_placeholders import resume_placeholders
from gapcheck.checks.resume_references_line import resume_references_line
from gapcheck.checks.same_contact import same_contact
from gapcheck.checks.same_degrees import same_degrees
from gapcheck.checks.same_numbers import same_numbers
from gapcheck.checks.same_periods import same_periods
from gapcheck.checks.same_titles import same_titles
from gapcheck.checks.section_names import section_names
from gapcheck.checks.skill_slips import skill_slips
from gapcheck.checks.too_many_bullets import too_many_bullets
from gapcheck.checks.undated_roles import undated_roles
from gapcheck.checks.unspelt_acronyms import unspelt_acronyms
from gapcheck.checks.weak_openings import weak_openings

CHECKS = (
    Check("The letter names the right company", letter_names_company, "letter", "fail"),
    Check("The letter has no leftover placeholders", letter_placeholders, "letter", "fail", "any"),
    Check("The résumé has no leftover placeholders", resume_placeholders, "resume", "fail"),
    Check("A reader can reach you", contact_details, "resume", "fail"),
    Check("The letter applies for the right post", letter_names_role, "letter", "warn"),
    Check("Name and addresses agree", same_contact, "papers", "warn"),
    Check("The years you claim agree with your dates", claimed_years, "papers", "warn"),
    Check("The years in the letter agree with the résumé", claimed_dates, "papers", "warn"),
    Check("The degrees you claim are in the résumé", same_degrees, "papers", "warn"),
    Check("Titles agree", same_titles, "papers", "warn"),
    Check("Periods agree", same_periods, "papers", "warn"),
    Check("Figures agree", same_numbers, "papers", "warn"),
    Check("The dates can be so", possible_dates, "resume", "warn"),
    Check("The letter greets the right person", letter_greeting, "letter", "warn"),
    Check("The letter holds what the posting asks for", letter_asked_parts, "letter", "warn"),
    Check("A machine reads the file as you meant it", machine_reading, "resume", "warn"),
    Check("The letter spells the posting's names right", letter_spells_names, "letter", "warn"),
    Check("The letter is in the posting's language", letter_language, "letter", "warn", "any"),
    Check("The letter's date is of these weeks", letter_date, "letter", "warn"),
    Check("The file's name and title name nobody else", file_names, "resume", "warn"),
    Check("The letter speaks to the must-haves", letter_answers_top_needs, "letter", "warn"),
    Check("The résumé shows what the letter claims", letter_claims_shown, "papers", "warn"),
    Check("The letter says why them", letter_says_why, "letter", "warn"),
    Check("The letter is not the résumé over again", letter_repeats_resume, "letter", "warn"),
    Check("The letter has no stock phrases", letter_generic_phrases, "letter", "warn"),
    Check("The letter makes nothing smaller", letter_weak_wording, "letter", "warn"),
    Check("The letter proves what it claims", letter_claims, "letter", "warn"),
    Check("The letter is of a length that is read", letter_length, "letter", "warn"),
    Check("Each paragraph has one idea", letter_paragraphs, "letter", "warn"),
    Check("The sentences can be read aloud", letter_long_sentences, "letter", "warn"),
    Check("Not every sentence begins with “I”", letter_sentence_openings, "letter", "warn"),
    Check("The letter has no filler", letter_filler, "letter", "warn"),
    Check("Skill names are spelt right", skill_slips, "resume", "warn"),
    Check("Every job has its dates", undated_roles, "resume", "warn"),
    Check("Sections have names that programs know", section_names, "resume", "warn"),
    Check("Dates are written in one form", date_formats, "resume", "warn"),
    Check("A reader can ring you", phone_number, "resume", "warn"),
    Check("The links lead somewhere", dead_links, "resume", "warn"),
    Check("The e-mail address can be shown", careless_email, "resume", "warn"),
    Check("The latest job stands first", date_order, "resume", "warn"),
    Check("No stretch of time is left open", date_gaps, "resume", "warn"),
    Check("Bullets show results", quantified_results, "resume", "warn"),
    Check("Bullets begin with what you did", weak_openings, "resume", "warn"),
    Check("Jobs that have ended are in the past tense", past_tense, "resume", "warn"),
    Check("Bullets say who did it", passive_voice, "resume", "warn"),
    Check("Bullets do without “I”", first_person, "resume", "warn"),
    Check("Bullets begin in different ways", repeated_openings, "resume", "warn"),
    Check("Bullets can be taken in at a glance", bullet_length, "resume", "warn"),
    Check("No job has too many bullets", too_many_bullets, "resume", "warn"),
    Check("The résumé is as long as its years allow", page_count, "resume", "warn"),
    Check("No word that anybody could say", buzzwords, "resume", "warn"),
    Check("No filler", filler_words, "resume", "warn"),
    Check("No word stands too often", keyword_stuffing, "resume", "warn"),
    Check("Abbreviations are spelt out once", unspelt_acronyms, "resume", "warn"),
    Check("Addresses can be read and clicked", contact_links, "resume", "warn"),
    Check("No personal data that is not asked for", personal_details, "resume", "warn"),
    Check("No line about references", resume_references_line, "resume", "warn"),
    Check("The referees' addresses look alive", referees_addresses, "references", "warn"),
    Check("Each referee is complete", referees_complete, "references", "warn"),
    Check("The references fit the résumé", referees_match_resume, "references", "warn"),
    Check("A referee saw what is asked for", referees_saw_the_work, "references", "warn"),
    Check("There are referees enough", referees_enough, "references", "warn"),
    Check("The referees have agreed", referees_permission, "references", "warn"),
)

__all__ = ["CHECKS", "Check", "chosen", "run"]
