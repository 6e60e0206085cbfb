-- Campaigns are content: the whole plan is kept as a document, the few columns are what queries need (trade: part 2).

CREATE TABLE campaign (
    id              BIGINT       NOT NULL PRIMARY KEY,
    code            VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NOT NULL,
    content_version INT          NOT NULL,
    content_sha256  BINARY(32)   NOT NULL,
    short_name      VARCHAR(100) NOT NULL,
    name            VARCHAR(500) NOT NULL,
    owner_kind      VARCHAR(40)  NOT NULL,
    owner_id        BIGINT       NULL,
    year_from       SMALLINT     NOT NULL,
    year_to         SMALLINT     NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    loaded_at       DATETIME(6)  NOT NULL,
    CONSTRAINT campaign_code UNIQUE (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Every version of the plan's content that was ever loaded; added, never changed.
CREATE TABLE campaign_content (
    id          BIGINT      NOT NULL PRIMARY KEY,
    campaign_id BIGINT      NOT NULL,
    version     INT         NOT NULL,
    sha256      BINARY(32)  NOT NULL,
    content     JSON        NOT NULL,
    loaded_at   DATETIME(6) NOT NULL,
    CONSTRAINT campaign_content_version UNIQUE (campaign_id, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- The exact text that is signed; never edited, only followed by a next version.
CREATE TABLE pledge_text (
    id          BIGINT       NOT NULL PRIMARY KEY,
    campaign_id BIGINT       NOT NULL,
    version     INT          NOT NULL,
    title       VARCHAR(500) NOT NULL,
    items       JSON         NOT NULL,
    sha256      BINARY(32)   NOT NULL,
    reason      VARCHAR(500) NULL,
    made_by     BIGINT       NULL,
    made_at     DATETIME(6)  NOT NULL,
    CONSTRAINT pledge_text_version UNIQUE (campaign_id, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

CREATE TABLE campaign_year (
    id             BIGINT      NOT NULL PRIMARY KEY,
    campaign_id    BIGINT      NOT NULL,
    year           SMALLINT    NOT NULL,
    pledge_text_id BIGINT      NOT NULL,
    opened_by      BIGINT      NULL,
    opened_at      DATETIME(6) NOT NULL,
    version        BIGINT      NOT NULL DEFAULT 0,
    CONSTRAINT campaign_year_once UNIQUE (campaign_id, year)
);

-- When units of a type may sign and when figures are cut off; unit_type '*' is the rule for all others.
-- Schools run on the school year. closes_on is the last day to sign when closes_inclusive, else the first day too late.
CREATE TABLE pledge_window (
    campaign_year_id BIGINT      NOT NULL,
    unit_type        VARCHAR(40) NOT NULL,
    opens_on         DATE        NOT NULL,
    closes_on        DATE        NOT NULL,
    closes_inclusive BOOLEAN     NOT NULL,
    cut_off_on       DATE        NOT NULL,
    PRIMARY KEY (campaign_year_id, unit_type)
);

CREATE TABLE campaign_deadline (
    id               BIGINT      NOT NULL PRIMARY KEY,
    campaign_year_id BIGINT      NOT NULL,
    organisation_level VARCHAR(20) NOT NULL,
    kind             VARCHAR(20) NOT NULL,
    due_on           DATE        NOT NULL,
    inclusive        BOOLEAN     NOT NULL,
    KEY campaign_deadline_of (campaign_year_id)
);
