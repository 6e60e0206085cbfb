-- One person, one campaign, one year: the schema says so (design: pledge).
-- id is made by the phone (UUIDv7): the same request sent again meets the same row and returns the same receipt.

CREATE TABLE pledge (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    person_id       BIGINT       NOT NULL,
    campaign_id     BIGINT       NOT NULL,
    year            SMALLINT     NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    organisation_id BIGINT       NOT NULL,
    department_id   BIGINT       NOT NULL,
    text_id         BIGINT       NOT NULL,
    answers         VARCHAR(400) NOT NULL,
    method          VARCHAR(10)  NOT NULL,
    entered_by      BIGINT       NULL,
    scan_id         BIGINT       NULL,
    signed_at       DATETIME(6)  NOT NULL,
    client_at       DATETIME(3)  NULL,
    changed_at      DATETIME(6)  NULL,
    digest          BINARY(32)   NOT NULL,
    receipt_code    CHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT pledge_once UNIQUE (person_id, campaign_id, year),
    KEY pledge_receipt (receipt_code),
    KEY pledge_unit (organisation_id, campaign_id, year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- What a pledge went through: sign, decline, withdraw, sign again. Append-only; the pledge row holds the present content,
-- each change the digest of the content before it and the id of the request that asked for it (a resend is known by it).
CREATE TABLE pledge_change (
    id         BIGINT      NOT NULL PRIMARY KEY,
    pledge_id  BINARY(16)  NOT NULL,
    state_from VARCHAR(10) NOT NULL,
    state_to   VARCHAR(10) NOT NULL,
    account_id BIGINT      NULL,
    request_id BINARY(16)  NULL,
    digest     BINARY(32)  NOT NULL,
    at         DATETIME(6) NOT NULL,
    KEY pledge_change_of (pledge_id)
);

-- Consent to personal-data processing, apart from the pledge: text version, proof, withdrawal.
CREATE TABLE consent (
    id           BIGINT      NOT NULL PRIMARY KEY,
    person_id    BIGINT      NOT NULL,
    text_version VARCHAR(40) NOT NULL,
    given_at     DATETIME(6) NOT NULL,
    method       VARCHAR(10) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    KEY consent_person (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- The scanned list behind pledges signed on paper (an officer enters them).
CREATE TABLE pledge_scan (
    id              BIGINT       NOT NULL PRIMARY KEY,
    organisation_id BIGINT       NOT NULL,
    campaign_id     BIGINT       NOT NULL,
    year            SMALLINT     NOT NULL,
    file_name       VARCHAR(255) NOT NULL,
    content_type    VARCHAR(60)  NOT NULL,
    sha256          BINARY(32)   NOT NULL,
    content         MEDIUMBLOB   NOT NULL,
    signed_on       DATE         NOT NULL,
    uploaded_by     BIGINT       NOT NULL,
    uploaded_at     DATETIME(6)  NOT NULL,
    KEY pledge_scan_of (organisation_id, year)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Yearly figures of a leaf: members of a unit and department at min(today, cut-off), kept in the transaction of the
-- pledge or the movement. No percentages here; rates are sums over sums. department_id 0 = no department.
CREATE TABLE tally (
    campaign_id     BIGINT   NOT NULL,
    year            SMALLINT NOT NULL,
    organisation_id BIGINT   NOT NULL,
    department_id   BIGINT   NOT NULL,
    members         INT      NOT NULL DEFAULT 0,
    eligible        INT      NOT NULL DEFAULT 0,
    eligible_women  INT      NOT NULL DEFAULT 0,
    signed          INT      NOT NULL DEFAULT 0,
    signed_women    INT      NOT NULL DEFAULT 0,
    own_phone       INT      NOT NULL DEFAULT 0,
    kiosk           INT      NOT NULL DEFAULT 0,
    paper           INT      NOT NULL DEFAULT 0,
    declined        INT      NOT NULL DEFAULT 0,
    withdrawn       INT      NOT NULL DEFAULT 0,
    staff           INT      NOT NULL DEFAULT 0,
    staff_signed    INT      NOT NULL DEFAULT 0,
    PRIMARY KEY (campaign_id, year, organisation_id, department_id),
    KEY tally_unit (organisation_id, campaign_id, year)
);

-- The day the tallies are the figures of, and how often the rules behind them changed. Every transaction that counts
-- holds this row in share mode; whoever turns the day or changes a campaign year holds it alone.
CREATE TABLE tally_clock (
    id       TINYINT NOT NULL PRIMARY KEY,
    day      DATE    NOT NULL,
    revision BIGINT  NOT NULL
);

INSERT INTO tally_clock (id, day, revision) VALUES (1, '2020-01-01', 0);
