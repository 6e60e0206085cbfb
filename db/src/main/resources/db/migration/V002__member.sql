-- People and where they are union members (trade: 3.5). Nothing the campaign does not need is kept.

CREATE TABLE person (
    id              BIGINT       NOT NULL PRIMARY KEY,
    full_name       VARCHAR(150) NOT NULL,
    search_key      VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
    sort_key        VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
    birth_year      SMALLINT     NULL,
    birth_date      DATE         NULL,
    gender          VARCHAR(10)  NOT NULL,
    member_code     VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NULL,
    citizen_cipher  VARBINARY(80) NULL,
    citizen_hash    BINARY(32)   NULL,
    citizen_last3   CHAR(3)      NULL,
    phone           VARCHAR(15)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NULL,
    email           VARCHAR(150) NULL,
    batch_id        BIGINT       NULL,
    created_at      DATETIME(6)  NOT NULL,
    version         BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT person_member_code UNIQUE (member_code),
    CONSTRAINT person_citizen UNIQUE (citizen_hash),
    KEY person_phone (phone),
    KEY person_search (search_key),
    KEY person_batch (batch_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- kind: MEMBER (đoàn viên) or STAFF (CBCCVC, NLĐ chưa là đoàn viên, counted apart). Half-open period.
CREATE TABLE membership (
    id              BIGINT       NOT NULL PRIMARY KEY,
    person_id       BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    department_id   BIGINT       NOT NULL DEFAULT 0,
    kind            VARCHAR(10)  NOT NULL,
    employment      VARCHAR(20)  NULL,
    staff_number    VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NULL,
    job_title       VARCHAR(150) NULL,
    leader          BOOLEAN      NOT NULL DEFAULT FALSE,
    union_post      VARCHAR(30)  NOT NULL DEFAULT 'MEMBER',
    joined_union_on DATE         NULL,
    valid_from      DATE         NOT NULL,
    valid_to        DATE         NOT NULL,
    end_reason      VARCHAR(30)  NULL,
    suspended_from  DATE         NULL,
    suspended_to    DATE         NULL,
    note            VARCHAR(300) NULL,
    batch_id        BIGINT       NULL,
    version         BIGINT       NOT NULL DEFAULT 0,
    KEY membership_person (person_id, valid_from),
    KEY membership_unit (organisation_id, department_id, valid_to),
    KEY membership_staff_number (organisation_id, staff_number),
    KEY membership_batch (batch_id),
    CONSTRAINT membership_period CHECK (valid_from <= valid_to)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Chuyển sinh hoạt: the old unit proposes, the new one accepts; both ends are named.
CREATE TABLE member_transfer (
    id                 BIGINT      NOT NULL PRIMARY KEY,
    person_id          BIGINT      NOT NULL,
    from_id            BIGINT      NOT NULL,
    to_id              BIGINT      NOT NULL,
    effective_on       DATE        NOT NULL,
    paper_number       VARCHAR(60) NULL,
    state              VARCHAR(12) NOT NULL,
    reason             VARCHAR(300) NULL,
    proposed_by        BIGINT      NOT NULL,
    proposed_at        DATETIME(6) NOT NULL,
    answered_by        BIGINT      NULL,
    answered_at        DATETIME(6) NULL,
    KEY member_transfer_to (to_id, state),
    KEY member_transfer_from (from_id, state),
    KEY member_transfer_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- One import of a file: run dry, committed once, taken back as a whole while nothing was built on it.
CREATE TABLE import_batch (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    kind            VARCHAR(10)  NOT NULL,
    file_name       VARCHAR(255) NOT NULL,
    file_sha256     BINARY(32)   NOT NULL,
    state           VARCHAR(12)  NOT NULL,
    rows_read       INT          NOT NULL,
    rows_new        INT          NOT NULL,
    rows_known      INT          NOT NULL,
    rows_bad        INT          NOT NULL,
    made_by         BIGINT       NOT NULL,
    made_at         DATETIME(6)  NOT NULL,
    undone_by       BIGINT       NULL,
    undone_at       DATETIME(6)  NULL,
    KEY import_batch_of (organisation_id, made_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- The column mapping a unit confirmed for a header it used before.
CREATE TABLE import_mapping (
    organisation_id BIGINT     NOT NULL,
    header_sha256   BINARY(32) NOT NULL,
    mapping         TEXT       NOT NULL,
    saved_at        DATETIME(6) NOT NULL,
    PRIMARY KEY (organisation_id, header_sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
