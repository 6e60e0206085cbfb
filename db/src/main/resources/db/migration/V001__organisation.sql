-- The dated tree of union organisations (design: organisation tree; trade: 3.2-3.4).
-- An organisation keeps its id for life; its name, parent, level and type live in dated versions.
-- Periods are half-open: valid_from <= day < valid_to; '9999-12-31' means "still". A version replaced on the day it began
-- (renamed and transferred on 01/07/2025) keeps an empty period: it holds on no day and still tells what happened.

CREATE TABLE organisation (
    id         BIGINT      NOT NULL PRIMARY KEY,
    code       VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NULL,
    created_at DATETIME(6) NOT NULL,
    batch_id   BIGINT      NULL,
    CONSTRAINT organisation_code UNIQUE (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE organisation_event (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    effective_on    DATE         NOT NULL,
    decision_number VARCHAR(60)  NOT NULL,
    decision_on     DATE         NULL,
    issuer          VARCHAR(300) NULL,
    note            VARCHAR(1000) NULL,
    made_by         BIGINT       NULL,
    made_at         DATETIME(6)  NOT NULL,
    undone_by       BIGINT       NULL,
    undone_at       DATETIME(6)  NULL,
    KEY organisation_event_of (organisation_id, effective_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE organisation_version (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    name            VARCHAR(300) NOT NULL,
    short_name      VARCHAR(60)  NOT NULL,
    search_key      VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
    level           VARCHAR(20)  NOT NULL,
    unit_type       VARCHAR(40)  NOT NULL,
    place           VARCHAR(150) NULL,
    parent_id       BIGINT       NULL,
    counted         BOOLEAN      NOT NULL,
    valid_from      DATE         NOT NULL,
    valid_to        DATE         NOT NULL,
    event_id        BIGINT       NOT NULL,
    KEY organisation_version_of (organisation_id, valid_from),
    KEY organisation_version_under (parent_id, valid_from),
    KEY organisation_version_search (search_key),
    CONSTRAINT organisation_version_period CHECK (valid_from <= valid_to)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What an event made of what: DISSOLVE names the heir that takes over books and records.
CREATE TABLE organisation_lineage (
    event_id       BIGINT NOT NULL,
    predecessor_id BIGINT NOT NULL,
    successor_id   BIGINT NOT NULL,
    PRIMARY KEY (event_id, predecessor_id, successor_id),
    KEY organisation_lineage_from (predecessor_id)
);

-- The living organisation that speaks for an ended one today; only ended organisations have a row.
CREATE TABLE organisation_heir (
    organisation_id BIGINT NOT NULL PRIMARY KEY,
    heir_id         BIGINT NOT NULL
);

-- Every (ancestor, descendant) pair with the period it held, depth 0 = itself. Never recursion per request.
CREATE TABLE organisation_closure (
    ancestor_id   BIGINT   NOT NULL,
    descendant_id BIGINT   NOT NULL,
    depth         SMALLINT NOT NULL,
    valid_from    DATE     NOT NULL,
    valid_to      DATE     NOT NULL,
    PRIMARY KEY (ancestor_id, descendant_id, valid_from),
    KEY organisation_closure_up (descendant_id, valid_from, ancestor_id)
);

-- The employer(s) of a grassroots union: a joint union has several, a nghiệp đoàn has none.
CREATE TABLE employer (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    name            VARCHAR(300) NOT NULL,
    valid_from      DATE         NOT NULL,
    valid_to        DATE         NOT NULL,
    KEY employer_of (organisation_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Phòng, ban, khoa, tổ of a unit; group_key is the folded name: one department a name and unit.
CREATE TABLE department (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    employer_id     BIGINT       NULL,
    name            VARCHAR(200) NOT NULL,
    search_key      VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
    ended_on        DATE         NULL,
    batch_id        BIGINT       NULL,
    CONSTRAINT department_name UNIQUE (organisation_id, search_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
