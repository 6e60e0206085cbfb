-- Giao ước thi đua between departments, groups or unions (trade: BD-18..BD-23, part 5 section C, 5.1): negotiated, signed by
-- many, judged against its targets. An agreement keeps its id for life; each text that is signed is a version of its own.

CREATE TABLE agreement (
    id              BIGINT       NOT NULL PRIMARY KEY,
    campaign_id     BIGINT       NOT NULL,
    year            SMALLINT     NOT NULL,
    organisation_id BIGINT       NOT NULL,
    employer_id     BIGINT       NULL,
    title           VARCHAR(300) NOT NULL,
    template_code   VARCHAR(60)  NOT NULL,
    copied_from     BIGINT       NULL,
    bulk_key        VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    in_force_id     BIGINT       NULL,
    working_id      BIGINT       NULL,
    code            CHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cancelled_at    DATETIME(6)  NULL,
    judged_at       DATETIME(6)  NULL,
    met             BOOLEAN      NULL,
    created_by      BIGINT       NULL,
    created_at      DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT agreement_code UNIQUE (code),
    -- a run in bulk started twice makes nothing twice; a cancelled agreement gives its key back
    CONSTRAINT agreement_bulk_once UNIQUE (campaign_id, year, organisation_id, bulk_key),
    KEY agreement_unit (organisation_id, campaign_id, year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- One text on its way through life. The states and their moves are one table: VersionMove. sha256 is that of the frozen
-- text, kept from the opening for signing on.
CREATE TABLE agreement_version (
    id           BIGINT       NOT NULL PRIMARY KEY,
    agreement_id BIGINT       NOT NULL,
    number       INT          NOT NULL,
    state        VARCHAR(12)  NOT NULL,
    revision     INT          NOT NULL,
    content      JSON         NOT NULL,
    sha256       BINARY(32)   NULL,
    opened_at    DATETIME(6)  NULL,
    expires_on   DATE         NULL,
    signed_at    DATETIME(6)  NULL,
    reason       VARCHAR(1000) NULL,
    made_by      BIGINT       NULL,
    made_at      DATETIME(6)  NOT NULL,
    CONSTRAINT agreement_version_number UNIQUE (agreement_id, number),
    KEY agreement_version_expiry (state, expires_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What the text was at each revision, for the clause-by-clause difference.
CREATE TABLE agreement_revision (
    version_id BIGINT      NOT NULL,
    revision   INT         NOT NULL,
    content    JSON        NOT NULL,
    made_by    BIGINT      NULL,
    made_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (version_id, revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Who promises (PARTY) and who confirms (WITNESS): a department, a union, an employer. agreed_revision is the one revision
-- its head agreed to; another revision wants agreement anew.
CREATE TABLE agreement_party (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version_id      BIGINT       NOT NULL,
    position        INT          NOT NULL,
    label           VARCHAR(60)  NOT NULL,
    role            VARCHAR(10)  NOT NULL,
    kind            VARCHAR(12)  NOT NULL,
    organisation_id BIGINT       NOT NULL,
    department_id   BIGINT       NOT NULL DEFAULT 0,
    employer_id     BIGINT       NOT NULL DEFAULT 0,
    name            VARCHAR(300) NOT NULL,
    agreed_revision INT          NULL,
    agreed_by       BIGINT       NULL,
    agreed_at       DATETIME(6)  NULL,
    refused_by      BIGINT       NULL,
    refused_at      DATETIME(6)  NULL,
    refuse_reason   VARCHAR(1000) NULL,
    CONSTRAINT agreement_party_once UNIQUE (version_id, role, kind, organisation_id, department_id, employer_id),
    KEY agreement_party_department (department_id),
    KEY agreement_party_organisation (organisation_id, kind)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What a party would have the text be; taken or declined with an answer.
CREATE TABLE agreement_proposal (
    id            BIGINT        NOT NULL PRIMARY KEY,
    version_id    BIGINT        NOT NULL,
    party_id      BIGINT        NOT NULL,
    from_revision INT           NOT NULL,
    content       JSON          NOT NULL,
    note          VARCHAR(1000) NULL,
    state         VARCHAR(10)   NOT NULL,
    made_by       BIGINT        NOT NULL,
    made_at       DATETIME(6)   NOT NULL,
    answered_by   BIGINT        NULL,
    answered_at   DATETIME(6)   NULL,
    answer        VARCHAR(1000) NULL,
    KEY agreement_proposal_of (version_id, state)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- One party signs once; the phone makes the id, so a resend meets the same row. holder is who holds the office: where a
-- delegate signs, both names stand.
CREATE TABLE agreement_signature (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    version_id    BIGINT       NOT NULL,
    party_id      BIGINT       NOT NULL,
    office_id     BIGINT       NOT NULL,
    person_id     BIGINT       NOT NULL,
    holder_id     BIGINT       NOT NULL,
    delegation_id BIGINT       NULL,
    signer_name   VARCHAR(150) NOT NULL,
    title         VARCHAR(150) NOT NULL,
    holder_name   VARCHAR(150) NULL,
    unit_name     VARCHAR(300) NOT NULL,
    method        VARCHAR(12)  NOT NULL,
    text_sha256   BINARY(32)   NOT NULL,
    signed_at     DATETIME(6)  NOT NULL,
    digest        BINARY(32)   NOT NULL,
    CONSTRAINT agreement_signature_once UNIQUE (version_id, party_id),
    KEY agreement_signature_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Signatures of a text that was taken back before all had signed: they bind nobody any more, the evidence stays.
CREATE TABLE agreement_signature_void (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    version_id    BIGINT       NOT NULL,
    party_id      BIGINT       NOT NULL,
    office_id     BIGINT       NOT NULL,
    person_id     BIGINT       NOT NULL,
    holder_id     BIGINT       NOT NULL,
    delegation_id BIGINT       NULL,
    signer_name   VARCHAR(150) NOT NULL,
    title         VARCHAR(150) NOT NULL,
    holder_name   VARCHAR(150) NULL,
    unit_name     VARCHAR(300) NOT NULL,
    method        VARCHAR(12)  NOT NULL,
    text_sha256   BINARY(32)   NOT NULL,
    signed_at     DATETIME(6)  NOT NULL,
    digest        BINARY(32)   NOT NULL,
    voided_at     DATETIME(6)  NOT NULL,
    KEY agreement_signature_void_of (version_id, party_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Every move from state to state, append-only; no from_state when a version is made.
CREATE TABLE agreement_move (
    id           BIGINT        NOT NULL PRIMARY KEY,
    agreement_id BIGINT        NOT NULL,
    version_id   BIGINT        NOT NULL,
    from_state   VARCHAR(12)   NULL,
    to_state     VARCHAR(12)   NOT NULL,
    account_id   BIGINT        NULL,
    person_id    BIGINT        NULL,
    at           DATETIME(6)   NOT NULL,
    reason       VARCHAR(1000) NULL,
    KEY agreement_move_of (agreement_id, at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- The look at mid-year and the judgement at the end: values beside targets, drawn from the portal at figures_at and frozen,
-- or typed; signed off by the chair and by a head.
CREATE TABLE agreement_judgement (
    id          BIGINT        NOT NULL PRIMARY KEY,
    version_id  BIGINT        NOT NULL,
    kind        VARCHAR(10)   NOT NULL,
    on_day      DATE          NOT NULL,
    judged_lines JSON         NOT NULL,
    figures_at  DATETIME(6)   NOT NULL,
    met         BOOLEAN       NULL,
    remark      VARCHAR(4000) NULL,
    revision    INT           NOT NULL,
    reopened    VARCHAR(1000) NULL,
    made_by     BIGINT        NULL,
    made_at     DATETIME(6)   NOT NULL,
    chair_by    BIGINT        NULL,
    chair_name  VARCHAR(150)  NULL,
    chair_at    DATETIME(6)   NULL,
    head_by     BIGINT        NULL,
    head_name   VARCHAR(150)  NULL,
    head_title  VARCHAR(300)  NULL,
    head_at     DATETIME(6)   NULL,
    CONSTRAINT agreement_judgement_once UNIQUE (version_id, kind)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Reminders are capped: each one is remembered.
CREATE TABLE agreement_reminder (
    id         BIGINT      NOT NULL PRIMARY KEY,
    version_id BIGINT      NOT NULL,
    party_id   BIGINT      NOT NULL,
    by_account BIGINT      NOT NULL,
    at         DATETIME(6) NOT NULL,
    KEY agreement_reminder_of (version_id, party_id, at)
);

-- Yearly figures of a unit, kept in the transaction of every move, signature and judgement: agreements it keeps (made,
-- signed, judged, met) and its own departments that take part in a signed one, whoever keeps it. The row is also the lock:
-- whoever changes an agreement takes the row of its unit first, so changes of one unit's year come one after another.
CREATE TABLE agreement_tally (
    campaign_id     BIGINT   NOT NULL,
    year            SMALLINT NOT NULL,
    organisation_id BIGINT   NOT NULL,
    made            INT      NOT NULL DEFAULT 0,
    signed          INT      NOT NULL DEFAULT 0,
    departments_in  INT      NOT NULL DEFAULT 0,
    judged          INT      NOT NULL DEFAULT 0,
    met             INT      NOT NULL DEFAULT 0,
    PRIMARY KEY (campaign_id, year, organisation_id),
    KEY agreement_tally_unit (organisation_id, campaign_id, year)
);
