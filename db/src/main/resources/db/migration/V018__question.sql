-- The question desk (trade: BD-40): a unit asks the office of the province that answers for the campaign, freely or from a line
-- of a report. report_id and cell only say where the question came from; nothing hangs on them.
CREATE TABLE question (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    desk_id         BIGINT       NOT NULL,
    title           VARCHAR(200) NOT NULL,
    search_key      VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
    report_id       BIGINT       NULL,
    cell            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    state           VARCHAR(12)  NOT NULL,
    state_since     DATETIME(6)  NOT NULL,
    holder_id       BIGINT       NULL,
    held_since      DATETIME(6)  NULL,
    asked_by        BIGINT       NOT NULL,
    asked_at        DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL DEFAULT 0,
    KEY question_of_unit (organisation_id, asked_at),
    KEY question_queue (desk_id, state, state_since)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What was said, the question itself first. side: UNIT or DESK.
CREATE TABLE question_message (
    id          BIGINT      NOT NULL PRIMARY KEY,
    question_id BIGINT      NOT NULL,
    side        VARCHAR(4)  NOT NULL,
    text        TEXT        NOT NULL,
    written_by  BIGINT      NOT NULL,
    written_at  DATETIME(6) NOT NULL,
    KEY question_message_of (question_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What anybody may read: a question and its answer in words of their own, nothing of the unit or a person. question_id says
-- inside the house where it came from. search_key is folded by us, so that no collation decides what is found.
CREATE TABLE faq (
    id           BIGINT       NOT NULL PRIMARY KEY,
    desk_id      BIGINT       NOT NULL,
    question_id  BIGINT       NOT NULL,
    question     VARCHAR(500) NOT NULL,
    answer       TEXT         NOT NULL,
    search_key   MEDIUMTEXT   CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
    published_by BIGINT       NOT NULL,
    published_at DATETIME(6)  NOT NULL,
    changed_at   DATETIME(6)  NOT NULL,
    withdrawn_at DATETIME(6)  NULL,
    version      BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT faq_once UNIQUE (question_id),
    KEY faq_latest (withdrawn_at, changed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
