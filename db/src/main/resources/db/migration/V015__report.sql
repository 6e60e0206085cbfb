-- The yearly report and its kin (trade: part 5; BD-25, BD-36..BD-42). The form is data: every version of a form that was ever
-- loaded stays as it is, and every report says which one it was written on.

CREATE TABLE report_form (
    id            BIGINT       NOT NULL PRIMARY KEY,
    code          VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
    version       INT          NOT NULL,
    campaign_code VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NULL,
    kind          VARCHAR(12)  NOT NULL,
    title         VARCHAR(300) NOT NULL,
    sha256        BINARY(32)   NOT NULL,
    content       JSON         NOT NULL,
    loaded_at     DATETIME(6)  NOT NULL,
    CONSTRAINT report_form_version UNIQUE (code, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- One owed report. A row is made when the reporting is opened, whether or not anybody writes: the list of who owes is these
-- rows. Late and overdue are computed, never a state. occasion tells several reports of one kind and year apart (đột xuất).
CREATE TABLE report (
    id                 BIGINT        NOT NULL PRIMARY KEY,
    form_id            BIGINT        NOT NULL,
    campaign_id        BIGINT        NOT NULL,
    year               SMALLINT      NOT NULL,
    kind               VARCHAR(12)   NOT NULL,
    occasion           VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL DEFAULT '',
    tier               VARCHAR(12)   NOT NULL,
    organisation_id    BIGINT        NOT NULL,
    state              VARCHAR(12)   NOT NULL,
    number             INT           NOT NULL DEFAULT 0,
    due_on             DATE          NOT NULL,
    due_inclusive      BOOLEAN       NOT NULL,
    again_due_on       DATE          NULL,
    first_submitted_at DATETIME(6)   NULL,
    submitted_at       DATETIME(6)   NULL,
    submitted_by       BIGINT        NULL,
    reviewer_id        BIGINT        NULL,
    review_begun_at    DATETIME(6)   NULL,
    decided_at         DATETIME(6)   NULL,
    score              DECIMAL(6, 2) NULL,
    remark             VARCHAR(2000) NULL,
    exempt_reason      VARCHAR(500)  NULL,
    exempt_event_id    BIGINT        NULL,
    below_changed      BOOLEAN       NOT NULL DEFAULT FALSE,
    revision           BIGINT        NOT NULL DEFAULT 0,
    opened_by          BIGINT        NULL,
    opened_at          DATETIME(6)   NOT NULL,
    CONSTRAINT report_once UNIQUE (campaign_id, year, kind, occasion, tier, organisation_id),
    KEY report_of_unit (organisation_id, year),
    KEY report_queue (campaign_id, year, kind, tier, state),
    KEY report_event (exempt_event_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What stands in a cell: what the portal worked out, what was typed, or words. Shown is what was typed where somebody typed,
-- else what was worked out. revision counts the changes of this cell, so that two people never overwrite each other unseen.
CREATE TABLE report_value (
    report_id  BIGINT         NOT NULL,
    cell       VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    derived    DECIMAL(20, 4) NULL,
    typed      DECIMAL(20, 4) NULL,
    text       MEDIUMTEXT     NULL,
    reason     VARCHAR(1000)  NULL,
    changed_by BIGINT         NULL,
    changed_at DATETIME(6)    NOT NULL,
    revision   INT            NOT NULL,
    PRIMARY KEY (report_id, cell)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What the reviewer says of each section; a section without a row is open.
CREATE TABLE report_section (
    report_id BIGINT        NOT NULL,
    section   VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state     VARCHAR(10)   NOT NULL,
    reason    VARCHAR(2000) NULL,
    marked_by BIGINT        NULL,
    marked_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (report_id, section)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE report_comment (
    id          BIGINT        NOT NULL PRIMARY KEY,
    report_id   BIGINT        NOT NULL,
    section     VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cell        VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    person_id   BIGINT        NULL,
    text        VARCHAR(2000) NOT NULL,
    made_at     DATETIME(6)   NOT NULL,
    resolved_at DATETIME(6)   NULL,
    KEY report_comment_of (report_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Soft warnings taken knowingly, one by one. figures are those it was taken at: other figures want it taken anew.
CREATE TABLE report_acceptance (
    report_id   BIGINT        NOT NULL,
    check_code  VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    figures     VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    accepted_by BIGINT        NULL,
    accepted_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (report_id, check_code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Every move: who, in which office, for which unit, when, from, to, why. Append-only.
CREATE TABLE report_move (
    id              BIGINT        NOT NULL PRIMARY KEY,
    report_id       BIGINT        NOT NULL,
    move            VARCHAR(20)   NOT NULL,
    from_state      VARCHAR(12)   NULL,
    to_state        VARCHAR(12)   NOT NULL,
    number          INT           NOT NULL,
    account_id      BIGINT        NULL,
    person_id       BIGINT        NULL,
    office_title    VARCHAR(200)  NULL,
    organisation_id BIGINT        NULL,
    moved_at        DATETIME(6)   NOT NULL,
    reason          VARCHAR(2000) NULL,
    KEY report_move_of (report_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Every submission, frozen. content is text and not JSON, because sha256 is over its very bytes. people holds the member ids
-- behind the DISTINCT figures, sorted, each with the set of figures it counts in: a superior counts everybody once.
CREATE TABLE report_snapshot (
    id           BIGINT      NOT NULL PRIMARY KEY,
    report_id    BIGINT      NOT NULL,
    number       INT         NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    content      LONGTEXT    CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
    sha256       BINARY(32)  NOT NULL,
    people       MEDIUMBLOB  NULL,
    CONSTRAINT report_snapshot_number UNIQUE (report_id, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
