"""The parts of CoChair that a translation begins with, by the files that have their words."""

AMOUNTS = ("cochair/domain/agenda.py", "cochair/domain/words_of_amounts.py", "cochair/domain/words_of_dates.py")
RUN_SCREEN = (
    "ui/words.py",
    "ui/words_aloud.py",
    "ui/words_app.py",
    "ui/words_consent.py",
    "ui/words_live.py",
    "ui/words_room.py",
    "cochair/domain/sentences.py",
    "cochair/domain/sentences_of_questions.py",
    "cochair/domain/telling.py",
    "cochair/domain/words_of_events.py",
    "cochair/services/question_sentences.py",
    "cochair/services/promise_sentences.py",
    "cochair/services/rebalance_sentences.py",
    *AMOUNTS,
)
PAPERS = (
    "cochair/domain/paper_parts.py",
    "cochair/domain/picture_clock.py",
    "cochair/domain/words_of_checking.py",
    "cochair/domain/words_of_data.py",
    "cochair/domain/words_of_handover.py",
    "cochair/domain/words_of_how.py",
    "cochair/domain/words_of_lost.py",
    "cochair/domain/words_of_notice.py",
    "cochair/domain/words_of_papers.py",
    "cochair/domain/words_of_power.py",
    "cochair/domain/words_of_prep.py",
    "cochair/domain/words_of_record.py",
    "cochair/domain/words_of_script.py",
    "cochair/domain/words_of_slips.py",
    "cochair/domain/words_of_welcome.py",
    "cochair/domain/words_of_yousaid.py",
    "cochair/exports/words.py",
    *AMOUNTS,
)
PARTS = {"the Run screen": RUN_SCREEN, "the papers": PAPERS}
