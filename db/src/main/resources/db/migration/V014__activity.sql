-- What happens in a unit during the year (trade: BD-09..BD-35, part 5 sections D-H and M). One table for every kind of
-- record: which kinds there are and which facts each has is content (activities/kinds.yml), facts are kept as text by key.
-- No year is kept: it follows from the day and from how the unit's type cuts its year, a rule of the application.

CREATE TABLE activity (
    id              BIGINT        NOT NULL PRIMARY KEY,
    organisation_id BIGINT        NOT NULL,
    kind            VARCHAR(30)   CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
    on_date         DATE          NOT NULL,
    title           VARCHAR(300)  NOT NULL,
    facts           JSON          NOT NULL,
    note            VARCHAR(2000) NULL,
    made_by         BIGINT        NULL,
    made_at         DATETIME(6)   NOT NULL,
    changed_by      BIGINT        NULL,
    changed_at      DATETIME(6)   NOT NULL,
    withdrawn_at    DATETIME(6)   NULL,
    version         BIGINT        NOT NULL DEFAULT 0,
    KEY activity_of (organisation_id, on_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- A question raised in a dialogue: who answers by when, and what came of it. Overdue is computed, never a state.
CREATE TABLE activity_issue (
    id              BIGINT        NOT NULL PRIMARY KEY,
    activity_id     BIGINT        NOT NULL,
    organisation_id BIGINT        NOT NULL,
    question        VARCHAR(2000) NOT NULL,
    answer          VARCHAR(4000) NULL,
    owner           VARCHAR(200)  NULL,
    due_on          DATE          NULL,
    state           VARCHAR(12)   NOT NULL,
    resolved_on     DATE          NULL,
    made_at         DATETIME(6)   NOT NULL,
    changed_at      DATETIME(6)   NOT NULL,
    withdrawn_at    DATETIME(6)   NULL,
    version         BIGINT        NOT NULL DEFAULT 0,
    KEY activity_issue_of (activity_id),
    KEY activity_issue_open (organisation_id, state, due_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What a record or an issue went through. Append-only: was holds what stood there before, so that it can be taken back.
-- late is true for a change made after the report of its year was submitted.
CREATE TABLE activity_change (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    activity_id     BIGINT       NOT NULL,
    issue_id        BIGINT       NULL,
    act             VARCHAR(12)  NOT NULL,
    was             JSON         NULL,
    day_was         DATE         NULL,
    day_now         DATE         NOT NULL,
    reason          VARCHAR(500) NULL,
    late            BOOLEAN      NOT NULL,
    changed_by      BIGINT       NULL,
    changed_at      DATETIME(6)  NOT NULL,
    KEY activity_change_of (activity_id, id),
    KEY activity_change_since (organisation_id, changed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Files of any feature: subject says what a file hangs on, such as activity:123; content apart, so that lists never read it.
CREATE TABLE attachment (
    id           BIGINT       NOT NULL PRIMARY KEY,
    subject      VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
    name         VARCHAR(255) NOT NULL,
    content_type VARCHAR(60)  NOT NULL,
    size         INT          NOT NULL,
    sha256       BINARY(32)   NOT NULL,
    uploaded_by  BIGINT       NULL,
    uploaded_at  DATETIME(6)  NOT NULL,
    removed_by   BIGINT       NULL,
    removed_at   DATETIME(6)  NULL,
    KEY attachment_on (subject)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE attachment_content (
    attachment_id BIGINT     NOT NULL PRIMARY KEY,
    content       MEDIUMBLOB NOT NULL
);
