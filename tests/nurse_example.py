"""A second report made by hand: Tomás Rivera, nurse, for Harbour Point Home Care; no letter."""

from paper_builder import Bench, contact, document, job_of, period, quote, section, tally

from gapcheck.model import (
    Finding,
    Match,
    Papers,
    Plan,
    Report,
    Result,
    Resume,
    Rewrite,
    Role,
    Span,
    Step,
    Years,
)

JOB = document(
    "harbour-point.html",
    "html",
    """
# Registered Nurse, Home Care
Harbour Point Home Care visits four hundred patients in their homes.
# You must have
- A current RN licence.
- BLS or ACLS certification.
- At least 2 years of experience in acute care.
- Wound care and IV therapy in daily practice.
- Experience with electronic health records.
# Your day
- You assess patients, write care plans and teach families.
- You supervise home health aides.
# Welcome
- One year of home care experience
- Spanish
- Epic
# Please note
- A clean driving record and your own car.
- Weekend visits by rota.
- A kind manner and good judgement when you are on your own.
""",
)

RESUME = document(
    "rivera-cv.docx",
    "docx",
    """
Tomás Rivera, RN
tomas.rivera@example.org, 612-555-0137, Duluth
# Summary
Surgical nurse who likes to explain things. Experienced in wound care.
# Work
Staff Nurse, Surgical Ward, Lakeside General Hospital
06/2024 – present
- Care for six post-operative patients a shift; change dressings and vacuum dressings
- Start and run infusions, including two chemotherapy protocols
- Teach patients and families before discharge; 9 in 10 rated it clear
- Chart in Epic
Nursing Assistant, Lakeside General Hospital
2022 – 2024
- Bathed, fed and moved patients
# Training
BSN, Northern Pines College, 2024
# Licences and certificates
Minnesota RN licence, active to 04/2027
BLS, American Heart Association, to 01/2027
# Languages
Spanish (home language), English
""",
    producer="Microsoft Word",
)

BENCH = Bench(JOB, RESUME)
ASKS, SHOWS = BENCH.asks, BENCH.shows

WARD = Role(
    "work",
    "Staff Nurse",
    "Lakeside General Hospital",
    "",
    period(RESUME, "06/2024 – present", (2024, 6), None),
    RESUME.lines[5:7],
    RESUME.lines[7:11],
)
AIDE = Role(
    "work",
    "Nursing Assistant",
    "Lakeside General Hospital",
    "",
    period(RESUME, "2022 – 2024", (2022, 0), (2024, 0)),
    RESUME.lines[11:13],
    RESUME.lines[13:14],
)
STUDY = Role("education", "BSN", "Northern Pines College", "", None, RESUME.lines[15:16], ())

MATCHES = (
    Match(
        ASKS("A current RN licence", "certification", skills=("RN licence",)),
        "shown",
        (SHOWS("Minnesota RN licence, active to 04/2027", "certificates", name="RN licence"),),
        "Your certificates name it.",
    ),
    Match(
        ASKS("BLS", "certification", skills=("Basic Life Support",), group="life-support"),
        "shown",
        (
            SHOWS(
                "BLS, American Heart Association, to 01/2027", "certificates", "alias", name="BLS"
            ),
        ),
        "Your certificates name it.",
    ),
    Match(
        ASKS(
            "ACLS", "certification", skills=("Advanced Cardiac Life Support",), group="life-support"
        ),
        "missing",
        (),
        "Nothing in your papers names ACLS.",
    ),
    Match(
        ASKS("At least 2 years of experience in acute care", "experience", years=Years(2)),
        "unknown",
        (SHOWS("06/2024 – present", how="years", role=WARD),),
        "The job goes on and began in 06/2024; whether that makes 2 years depends on the day.",
    ),
    Match(
        ASKS("Wound care", skills=("Wound care",)),
        "listed",
        (SHOWS("Experienced in wound care.", "summary", name="wound care"),),
        "Your summary names it; no line about work does.",
        (SHOWS("change dressings and vacuum dressings", how="words", role=WARD),),
    ),
    Match(
        ASKS("IV therapy", skills=("IV therapy",)),
        "implied",
        (SHOWS("Start and run infusions", how="implied", name="infusions", role=WARD),),
        "Infusions are a part of IV therapy; the words “IV therapy” never appear.",
    ),
    Match(
        ASKS("electronic health records", skills=("Electronic health records",)),
        "implied",
        (SHOWS("Chart in Epic", how="implied", name="Epic", role=WARD),),
        "Epic is a system for electronic health records.",
    ),
    Match(
        ASKS("assess patients", priority="asked", skills=("Patient assessment",)),
        "missing",
        (),
        "No line names assessment.",
    ),
    Match(
        ASKS("care plans", priority="asked", skills=("Care planning",)),
        "missing",
        (),
        "No line names care plans.",
    ),
    Match(
        ASKS("teach families", priority="asked", skills=("Patient education",)),
        "shown",
        (
            SHOWS(
                "Teach patients and families before discharge; 9 in 10 rated it clear",
                how="words",
                role=WARD,
                result=True,
            ),
        ),
        "A line of your present job shows it with a result.",
    ),
    Match(
        ASKS("supervise home health aides", priority="asked", skills=("Supervision",)),
        "missing",
        (),
        "No line names supervision.",
    ),
    Match(
        ASKS("One year of home care experience", "experience", "nice", years=Years(1)),
        "missing",
        (),
        "No dated job is in home care.",
    ),
    Match(
        ASKS("Spanish", "language", "nice", skills=("Spanish",)),
        "shown",
        (SHOWS("Spanish (home language)", "languages", name="Spanish"),),
        "Your languages name it.",
    ),
    Match(
        ASKS("Epic", priority="nice", skills=("Epic",)),
        "shown",
        (SHOWS("Chart in Epic", name="Epic", role=WARD),),
        "A line of your present job shows it.",
    ),
    Match(ASKS("your own car", "condition", level="driving_licence"), "unknown", (), "Not stated."),
    Match(ASKS("Weekend visits", "condition", level="shifts"), "unknown", (), "Not stated."),
    Match(
        ASKS("good judgement", "soft", "asked", skills=("Judgement",)),
        "missing",
        (),
        "The word does not appear.",
    ),
)

PLAN = Plan(
    today=(
        Step(
            "prove-wound-care",
            "Show wound care in use, not only in the summary",
            "It is a must-have, and only your summary names it.",
            "Your first line about dressings is the place; the rewrite below shows how.",
            5,
            (quote(JOB, "Wound care"), quote(RESUME, "vacuum dressings")),
        ),
        Step(
            "name-iv-therapy",
            "Name IV therapy",
            "The posting asks for it; you say “infusions”.",
            "If it is true, use the posting's word in that line.",
            3,
            (quote(JOB, "IV therapy"), quote(RESUME, "infusions")),
        ),
        Step(
            "letter-write",
            "Write the letter that this posting asks for",
            "No letter was handed over.",
            "Three short paragraphs; your line about teaching families is the strongest.",
            30,
        ),
    ),
    before_interview=(),
    close_the_gap=(
        Step(
            "project-care-plans",
            "Write two care plans for made-up patients",
            "Care plans are asked, and no line names them.",
            "One page each: problem, goal, what you would do, how you would know that it helped.",
            120,
            (quote(JOB, "care plans"),),
        ),
    ),
    if_it_is_a_no=(
        Step("keep", "Keep it in perspective", "One no is one decision.", "Sleep first.", 0),
    ),
)

RESULTS = (
    Result(
        "letter_names_company",
        "The letter names the right company",
        "A letter to somebody else ends most applications.",
        "letter",
        "not-applicable",
    ),
    Result(
        "undated_roles",
        "Every job has its dates",
        "Years are counted from dates.",
        "resume",
        "warn",
        (
            Finding(
                "“2022 – 2024” has no months.",
                "Add the months.",
                (quote(RESUME, "2022 – 2024"),),
            ),
        ),
    ),
    Result(
        "machine_reading",
        "A machine reads the file as you meant it",
        "Forms are filled in from it.",
        "resume",
        "broken",
        (Finding("The check stopped: division by zero.", "Please report it."),),
    ),
)

REWRITES = (
    Rewrite(
        "prove",
        "Show wound care in use",
        quote(RESUME, "Care for six post-operative patients a shift; change dressings"),
        (
            Span("Care for six post-operative patients a shift; "),
            Span("wound care: ", "added"),
            Span("change dressings and vacuum dressings, "),
            Span("[how many a week?]", "blank"),
        ),
        "confirm",
        "Dressings are wound care; the posting's word belongs beside them.",
        quote(JOB, "Wound care"),
    ),
)


def tomas() -> Report:
    """Return the report on Tomás Rivera's résumé."""
    person = contact(RESUME, "Tomás Rivera", "tomas.rivera@example.org", "612-555-0137", "Duluth")
    sections = (
        section(RESUME, "head", "", "Tomás", "Duluth"),
        section(RESUME, "summary", "Summary", "Surgical nurse", "Surgical nurse"),
        section(RESUME, "experience", "Work", "Staff Nurse", "Bathed"),
        section(RESUME, "education", "Training", "BSN", "BSN"),
        section(RESUME, "certificates", "Licences and certificates", "Minnesota", "BLS,"),
        section(RESUME, "languages", "Languages", "Spanish", "Spanish"),
    )
    resume = Resume(RESUME, person, sections, (WARD, AIDE, STUDY))
    job = job_of(JOB, "Registered Nurse, Home Care", "Harbour Point Home Care", MATCHES)
    counted = [m for m in MATCHES if m.requirement.kind not in ("soft", "condition")]
    return Report(
        "0.1.0", Papers(resume, job), MATCHES, tally(counted), RESULTS, REWRITES, PLAN, ()
    )
