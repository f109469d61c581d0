"""A whole report made by hand: Maya Okafor, graphic designer, for Northlight Studio."""

from paper_builder import (
    Bench,
    contact,
    document,
    job_of,
    letter_of,
    line_of,
    period,
    quote,
    section,
    tally,
)

from gapcheck.model import (
    Change,
    Finding,
    Flag,
    Match,
    Papers,
    Plan,
    Question,
    Report,
    Result,
    Resume,
    Rewrite,
    Role,
    Since,
    Span,
    Step,
    Years,
)

JOB = document(
    "northlight.txt",
    "text",
    """
# Senior Graphic Designer
Northlight Studio, Bristol
We are a studio of fourteen that makes brands for museums, publishers and food makers.
# What you will do
- Lead brand identity projects from the first sketch to the printed piece.
- Prepare artwork for print and talk to printers as an equal.
- Present your work to clients and look after two junior designers.
# What you bring
- 5+ years of experience in graphic design, some of it in a studio.
- A degree in graphic design or an equivalent training.
- You know Adobe Illustrator and InDesign inside out.
- Strong image editing and image upscaling skills.
- You are at home in Figma, or in Sketch and ready to switch.
- A sharp eye for typography and a portfolio that shows brand guidelines.
- You have set up colour management for print.
# It would be nice if
- you know some motion design (After Effects)
- you have made packaging, and know accessibility rules for screens
- you speak German
# Practical matters
- You have the right to work in the UK.
- Three days a week in our Bristol studio, and travel to clients now and then.
- Good communication, and calm when three deadlines meet.
""",
)

RESUME = document(
    "maya-okafor.pdf",
    "pdf",
    """
Maya Okafor
Bristol, UK · maya.okafor@example.com · 0117 555 0142
# Profile
Graphic designer for brands and packaging. I like paper, grids and deadlines that are met.
# Experience
Lead Designer, Kite & Co, Bristol
March 2023 – present
- Redrew 140 packaging icons in Illustrator, cutting print errors by 30%
- Led retouching for the spring catalogue of a garden centre chain
- Prepared archive photographs for large-format print with Gigapixel
- Wrote and laid out the brand guidelines of three food makers
- Mentor two junior designers
Graphic Designer, Pelham Press, Bath
September 2019 – February 2023
- Set 40 book covers a year in InDesign, from brief to printer's proof
- Chose and licensed typefaces; wrote the house rules for typography
- Agreed paper and colour proofs with four printers
---
Junior Designer, Studio Marl, Cardiff
July 2018 – August 2019
- Drew identities for two galleries and a bakery
- Built app screens in Sketch
# Education
BA (Hons) Graphic Design, University of West Severn, 2015 – 2018
# Skills
Illustrator, InDesign, Sketch, packaging, client presentations
# Languages
English (native), Igbo (native)
""",
    (
        Flag(
            "two_columns",
            "Page 2 has two columns; a parser that reads straight across mixes their lines.",
            2,
            "Illustrator, InDesign, Sketch Junior Designer, Studio Marl",
        ),
        Flag("unlinked_contact", "The e-mail address is plain text, not a link.", 1),
    ),
    producer="Adobe InDesign 19",
    title="Maya Okafor CV",
)

LETTER = document(
    "letter.docx",
    "docx",
    """
Maya Okafor
Bristol, 22 November
Dear Brightside Agency,
I have admired your museum work for years and would like to be your Senior Graphic Designer.
At Kite & Co I redrew 140 packaging icons in Illustrator and mentor two juniors.
I would be glad to show you my portfolio.
Kind regards, Maya Okafor
""",
)

BENCH = Bench(JOB, RESUME, LETTER)
ASKS, SHOWS = BENCH.asks, BENCH.shows


def role(title: str, employer: str, place: str, when: tuple[object, ...], last: str) -> Role:
    """Return the role whose heading line begins with `title` and whose lines end with `last`."""
    heading = line_of(RESUME, f"{title}, {employer}")
    first = RESUME.lines.index(heading)
    end = RESUME.lines.index(line_of(RESUME, last)) + 1
    return Role(
        "work",
        title,
        employer,
        place,
        period(RESUME, *when),  # type: ignore[arg-type]
        RESUME.lines[first : first + 2],
        RESUME.lines[first + 2 : end],
    )


KITE = role(
    "Lead Designer", "Kite & Co", "Bristol", ("March 2023 – present", (2023, 3), None), "Mentor two"
)
PELHAM = role(
    "Graphic Designer",
    "Pelham Press",
    "Bath",
    ("September 2019 – February 2023", (2019, 9), (2023, 2)),
    "Agreed paper",
)
MARL = role(
    "Junior Designer",
    "Studio Marl",
    "Cardiff",
    ("July 2018 – August 2019", (2018, 7), (2019, 8)),
    "Built app",
)
DEGREE = Role(
    "education",
    "BA (Hons) Graphic Design",
    "University of West Severn",
    "",
    period(RESUME, "2015 – 2018", (2015, 0), (2018, 0)),
    (line_of(RESUME, "BA (Hons)"),),
    (),
)

MATCHES = (
    Match(
        ASKS(
            "5+ years of experience in graphic design",
            "experience",
            years=Years(5),
            skills=("Graphic design",),
        ),
        "shown",
        (
            SHOWS("March 2023 – present", how="years", role=KITE),
            SHOWS("September 2019 – February 2023", how="years", role=PELHAM),
            SHOWS("July 2018 – August 2019", how="years", role=MARL),
        ),
        "Your three design jobs come to more than 5 years.",
    ),
    Match(
        ASKS("A degree in graphic design", "degree", skills=("Graphic design",)),
        "shown",
        (SHOWS("BA (Hons) Graphic Design", "education", role=DEGREE),),
        "Your BA is in graphic design.",
    ),
    Match(
        ASKS("Adobe Illustrator", skills=("Adobe Illustrator",), level="inside out"),
        "shown",
        (
            SHOWS(
                "Redrew 140 packaging icons in Illustrator, cutting print errors by 30%",
                how="alias",
                name="Illustrator",
                role=KITE,
                result=True,
            ),
            SHOWS("Illustrator", "skills", "alias", nth=2),
            BENCH.writes("redrew 140 packaging icons in Illustrator", "alias"),
        ),
        "A line of your present job shows it with a result.",
    ),
    Match(
        ASKS("InDesign", skills=("Adobe InDesign",), level="inside out"),
        "shown",
        (
            SHOWS("Set 40 book covers a year in InDesign", name="InDesign", role=PELHAM),
            SHOWS("InDesign", "skills", nth=2),
        ),
        "A line of a dated job shows it.",
    ),
    Match(
        ASKS("image editing", skills=("Image editing",)),
        "implied",
        (
            SHOWS(
                "Led retouching for the spring catalogue",
                how="implied",
                name="retouching",
                role=KITE,
            ),
        ),
        "Retouching is a kind of image editing, but the words “image editing” never appear.",
    ),
    Match(
        ASKS("image upscaling", skills=("Image upscaling",)),
        "implied",
        (SHOWS("with Gigapixel", how="implied", name="Gigapixel", role=KITE),),
        "Gigapixel is a program for image upscaling; the posting's own words never appear.",
    ),
    Match(
        ASKS("Figma", skills=("Figma",), group="figma-or-sketch"),
        "missing",
        (),
        "Nothing in your papers names Figma or a program that includes it.",
        (SHOWS("Built app screens in Sketch", name="Sketch", role=MARL),),
    ),
    Match(
        ASKS("Sketch", skills=("Sketch",), group="figma-or-sketch"),
        "shown",
        (
            SHOWS("Built app screens in Sketch", name="Sketch", role=MARL),
            SHOWS("Sketch", "skills", nth=2),
        ),
        "A line of a dated job shows it, the last time in August 2019.",
    ),
    Match(
        ASKS("typography", skills=("Typography",)),
        "shown",
        (SHOWS("wrote the house rules for typography", name="typography", role=PELHAM),),
        "A line of a dated job shows it.",
    ),
    Match(
        ASKS("brand guidelines", skills=("Brand guidelines",)),
        "shown",
        (
            SHOWS(
                "Wrote and laid out the brand guidelines of three food makers",
                name="brand guidelines",
                role=KITE,
            ),
        ),
        "A line of your present job shows it.",
    ),
    Match(
        ASKS("colour management for print", skills=("Colour management",)),
        "missing",
        (),
        "Neither colour management nor a word for it appears in your papers.",
        (SHOWS("Agreed paper and colour proofs", how="words", name="colour proofs", role=PELHAM),),
    ),
    Match(
        ASKS("brand identity", priority="asked", skills=("Brand identity",)),
        "shown",
        (SHOWS("Drew identities for two galleries", how="form", name="identities", role=MARL),),
        "A line of a dated job shows it.",
    ),
    Match(
        ASKS("artwork for print", priority="asked", skills=("Print production",)),
        "shown",
        (SHOWS("from brief to printer's proof", how="words", role=PELHAM),),
        "A line of a dated job shows it in other words.",
    ),
    Match(
        ASKS("Present your work to clients", priority="asked", skills=("Presentations",)),
        "listed",
        (SHOWS("client presentations", "skills"),),
        "Your skills list names it; no line of a job shows it.",
    ),
    Match(
        ASKS("motion design", priority="nice", skills=("Motion design",)),
        "missing",
        (),
        "Nothing in your papers names motion design.",
    ),
    Match(
        ASKS("After Effects", priority="nice", skills=("Adobe After Effects",)),
        "missing",
        (),
        "Nothing in your papers names After Effects.",
    ),
    Match(
        ASKS("packaging", priority="nice", skills=("Packaging design",)),
        "shown",
        (
            SHOWS("packaging icons", name="packaging", role=KITE),
            SHOWS("packaging", "skills", nth=3),
        ),
        "A line of your present job shows it.",
    ),
    Match(
        ASKS("accessibility rules for screens", priority="nice", skills=("Web accessibility",)),
        "missing",
        (),
        "Nothing in your papers names accessibility or WCAG.",
    ),
    Match(
        ASKS("German", "language", "nice", skills=("German",)),
        "missing",
        (),
        "Your languages are English and Igbo.",
    ),
    Match(
        ASKS("right to work in the UK", "condition", level="right_to_work"),
        "unknown",
        (),
        "Your papers do not say; the form may ask.",
    ),
    Match(
        ASKS("Three days a week in our Bristol studio", "condition", level="location"),
        "shown",
        (SHOWS("Bristol, UK", "contact"),),
        "Your address is in Bristol.",
    ),
    Match(
        ASKS("travel to clients", "condition", level="travel"),
        "unknown",
        (),
        "Your papers do not say.",
    ),
    Match(
        ASKS("Good communication", "soft", "asked", skills=("Communication",)),
        "implied",
        (SHOWS("Agreed paper and colour proofs with four printers", how="implied", role=PELHAM),),
        "You agreed proofs with printers; the word itself does not appear.",
    ),
)

PLAN = Plan(
    today=(
        Step(
            "letter-company",
            "Your letter greets “Brightside Agency”",
            "The posting is from Northlight Studio; a wrong name is the first thing a reader sees.",
            "Change the greeting to “Dear Northlight Studio,” or to a name from their site.",
            1,
            (quote(LETTER, "Dear Brightside Agency,"), quote(JOB, "Northlight Studio")),
        ),
        Step(
            "name-image-editing",
            "Say “image editing” and “image upscaling” where you did them",
            "Both are must-haves, and your lines show them under other names.",
            "Use the first two rewrites below and fill in their blanks.",
            6,
            (quote(RESUME, "retouching"), quote(RESUME, "Gigapixel")),
        ),
        Step(
            "colour-management",
            "Decide what you can truly say about colour management",
            "It is a must-have, and nothing in your papers names it.",
            "If you set up profiles or proofs at Pelham Press, say so in that line. If not, leave"
            " it out and say in the letter how you would learn it.",
            10,
            (quote(JOB, "colour management for print"),),
        ),
        Step(
            "two-columns",
            "Bring page 2 into one column",
            "A parser that reads across mixes your skills with your first job.",
            "In InDesign, thread the sidebar's text after the main story and export again.",
            10,
        ),
        Step(
            "show-presentations",
            "Show one client presentation",
            "“Present your work to clients” is asked, and only your skills list names it.",
            "Add to a job line who you presented to and what they decided.",
            5,
            (quote(RESUME, "client presentations"),),
        ),
        Step(
            "link-email",
            "Make the e-mail address a link",
            "Some parsers find addresses only by their links.",
            "In InDesign: Window, Interactive, Hyperlinks; then export as interactive PDF.",
            3,
            (quote(RESUME, "maya.okafor@example.com"),),
        ),
    ),
    before_interview=(
        Step(
            "story-brand",
            "Have the story of one brand ready",
            "“Lead brand identity projects” is the first duty in the posting.",
            "Two minutes: the brief, what you decided, what was printed, what you would change.",
            30,
            (quote(JOB, "brand identity"),),
        ),
        Step(
            "mock-interview",
            "Ask a colleague for a mock interview",
            "Questions will go to what is only listed: client presentations.",
            "Hand over the posting and the three rows marked “listed” or “implied”.",
            45,
        ),
    ),
    close_the_gap=(
        Step(
            "figma-library",
            "Rebuild one of your style guides as a Figma library",
            "You know Sketch; the posting would rather have Figma.",
            "Colours, type and five components as shared styles; a second person builds a page.",
            360,
        ),
    ),
    if_it_is_a_no=(
        Step(
            "ask-feedback",
            "Ask what was missing",
            "A short question within two days is often answered.",
            "Thank them, name the role, ask which one thing would have changed their mind.",
            10,
            points=("What was missing?", "What did the person you chose bring?"),
            draft="Dear [name],\n\nthank you for letting me know.",
        ),
    ),
    questions=(
        Question("You list Sketch. What did you use it for?", "listed"),
        Question("What did you do before?", "break"),
    ),
)

RESULTS = (
    Result(
        "letter_names_company",
        "The letter names the right company",
        "A letter to somebody else ends most applications.",
        "letter",
        "fail",
        (
            Finding(
                "The greeting names “Brightside Agency”; the posting is from Northlight Studio.",
                "Change the greeting.",
                (quote(LETTER, "Dear Brightside Agency,"), quote(JOB, "Northlight Studio")),
            ),
        ),
    ),
    Result(
        "letter_answers_top_needs",
        "The letter answers the main requirements",
        "A letter earns its place by what the résumé cannot say.",
        "letter",
        "warn",
        (
            Finding(
                "Of the must-haves your résumé lacks, the letter mentions none.",
                "Give colour management one honest sentence.",
                (quote(JOB, "colour management for print"),),
            ),
        ),
    ),
    Result(
        "letter_length", "The letter fits one page", "Short letters are read.", "letter", "pass"
    ),
    Result(
        "contact_details",
        "Contact details are all there",
        "Nobody can invite you without them.",
        "resume",
        "pass",
    ),
    Result(
        "quantified_results",
        "Bullets show results in numbers",
        "A number lets a reader picture the size of what you did.",
        "resume",
        "warn",
        (
            Finding(
                "Nine of ten bullets hold no number that tells a result.",
                "Add how many, how often or how much where you know it.",
                (quote(RESUME, "Mentor two junior designers"),),
            ),
        ),
    ),
    Result(
        "skill_without_proof",
        "Listed skills are shown somewhere",
        "An interviewer will ask about what is only listed.",
        "resume",
        "warn",
        (
            Finding(
                "“client presentations” stands in the list and nowhere else.",
                "Show it in a job line or take it out.",
                (quote(RESUME, "client presentations"),),
            ),
        ),
    ),
    Result("date_order", "Jobs run from new to old", "That is how readers skim.", "resume", "pass"),
    Result(
        "referees_complete",
        "Referees can be reached",
        "A referee without a number cannot be asked.",
        "resume",
        "not-applicable",
    ),
    Result(
        "posting_expired",
        "The posting is still open",
        "A closing date in the past is worth a call first.",
        "posting",
        "not-applicable",
    ),
)

REWRITES = (
    Rewrite(
        "posting_word",
        "Say “image editing”",
        quote(RESUME, "Led retouching for the spring catalogue of a garden centre chain"),
        (
            Span("Led "),
            Span("image editing and ", "added"),
            Span("retouching "),
            Span("in ", "added"),
            Span("which program?", "blank"),
            Span(" for the spring catalogue of a garden centre chain, "),
            Span("how many images, in what time?", "blank"),
        ),
        "safe",
        "Retouching is a kind of image editing, and the posting uses the wider word.",
        quote(JOB, "image editing"),
    ),
    Rewrite(
        "posting_word",
        "Say “image upscaling”",
        quote(RESUME, "Prepared archive photographs for large-format print with Gigapixel"),
        (
            Span("Upscaled and prepared ", "added"),
            Span("archive photographs for large-format print with Gigapixel, up to "),
            Span("what size?", "blank"),
        ),
        "confirm",
        "Gigapixel enlarges images; say so only if that is what you used it for.",
        quote(JOB, "image upscaling"),
    ),
    Rewrite(
        "number",
        "Say what the mentoring led to",
        quote(RESUME, "Mentor two junior designers"),
        (
            Span("Mentor two junior designers, who now "),
            Span("do what by themselves?", "blank"),
        ),
        "safe",
        "A result tells more than a task.",
        quote(JOB, "look after two junior designers"),
    ),
)

LIMITS = (
    "Skills are found by their names; a skill told in other words may be missed.",
    "Years are counted from dated jobs; overlaps count once.",
    "Links in the résumé were not opened.",
)


EARLIER = document(
    "maya-okafor-v1.pdf",
    "pdf",
    """
Retouching, InDesign, icons
Packaging in large format
""",
)
SINCE = Since(
    "maya-okafor-v1.pdf",
    "0.1.0",
    (
        Change(
            "proven",
            "Adobe Illustrator",
            "listed",
            "shown",
            quote(EARLIER, "icons"),
            quote(RESUME, "Redrew 140 packaging icons in Illustrator"),
        ),
        Change(
            "reopened",
            "colour management for print",
            "shown",
            "missing",
            quote(EARLIER, "Packaging"),
        ),
        Change(
            "found",
            "Nine of ten bullets hold no number that tells a result.",
            after=quote(RESUME, "Mentor two junior designers"),
        ),
        Change("mended", "The address was in the page header."),
    ),
)


def maya() -> Report:
    """Return the report on Maya Okafor's papers."""
    person = contact(
        RESUME, "Maya Okafor", "maya.okafor@example.com", "0117 555 0142", "Bristol, UK"
    )
    sections = (
        section(RESUME, "head", "", "Maya Okafor", "0117 555"),
        section(RESUME, "summary", "Profile", "Graphic designer for", "Graphic designer for"),
        section(RESUME, "experience", "Experience", "Lead Designer", "Built app"),
        section(RESUME, "education", "Education", "BA (Hons)", "BA (Hons)"),
        section(RESUME, "skills", "Skills", "Illustrator, InDesign", "Illustrator, InDesign"),
        section(RESUME, "languages", "Languages", "English", "English"),
    )
    resume = Resume(RESUME, person, sections, (KITE, PELHAM, MARL, DEGREE))
    job = job_of(JOB, "Senior Graphic Designer", "Northlight Studio", MATCHES)
    papers = Papers(resume, job, letter_of(LETTER, "Dear Brightside Agency,"))
    counted = [m for m in MATCHES if m.requirement.kind not in ("soft", "condition")]
    return Report(
        version="0.1.0",
        papers=papers,
        matches=MATCHES,
        tally=tally(counted),
        results=RESULTS,
        rewrites=REWRITES,
        plan=PLAN,
        limits=LIMITS,
        since=SINCE,
        lexicon="4f1c2a9be07d",
        vocabulary="0be17d4fc2a9",
    )
