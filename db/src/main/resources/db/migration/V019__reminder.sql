-- Reminders of what is due (BD-37, BD-40). One row a person, a thing, a deadline and a step (days before or after the last day):
-- the key lets two portals remind only once. mail: NONE (portal only), WAITING, SENDING (claimed), SENT, CAPPED (enough for one
-- day), FAILED, UNSURE (the portal stopped while sending: never sent again).
CREATE TABLE reminder_notice (
    id              BIGINT       NOT NULL PRIMARY KEY,
    subject         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    deadline        DATE         NOT NULL,
    step            SMALLINT     NOT NULL,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    what            VARCHAR(300) NOT NULL,
    last_day        DATE         NOT NULL,
    link            VARCHAR(200) NOT NULL,
    mail            VARCHAR(10)  NOT NULL,
    claim           BIGINT       NULL,
    claimed_at      DATETIME(6)  NULL,
    tries           SMALLINT     NOT NULL DEFAULT 0,
    next_try_at     DATETIME(6)  NULL,
    mailed_at       DATETIME(6)  NULL,
    made_at         DATETIME(6)  NOT NULL,
    CONSTRAINT reminder_once UNIQUE (subject, deadline, step, person_id),
    KEY reminder_mail (mail, next_try_at),
    KEY reminder_claim (claim),
    KEY reminder_of_person (person_id, mailed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Who wants no mail. Without a row one gets it; the portal shows what is due either way.
CREATE TABLE reminder_choice (
    person_id  BIGINT      NOT NULL PRIMARY KEY,
    mail       BOOLEAN     NOT NULL,
    changed_at DATETIME(6) NOT NULL
);
