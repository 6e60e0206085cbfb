-- Papers of agreements (trade: 4.1, 4.4, 5.1): what the văn thư enters for the head of the paper, and the files: sealed PDFs
-- the portal made, the stamped scan or digitally signed PDF the unit laid beside them.

CREATE TABLE agreement_paper_head (
    version_id        BIGINT       NOT NULL PRIMARY KEY,
    number            VARCHAR(20)  NULL,
    symbol            VARCHAR(60)  NULL,
    place             VARCHAR(100) NULL,
    day               DATE         NULL,
    union_capacity    VARCHAR(300) NULL,
    employer_capacity VARCHAR(300) NULL,
    recipients        VARCHAR(2000) NULL,
    entered_by        BIGINT       NULL,
    entered_at        DATETIME(6)  NOT NULL,
    revision          INT          NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- A file is kept for ever, byte by byte; a newer one replaces it and says so. basis: what a sealed PDF was made of (text,
-- signatures, head), so that the same is never sealed twice.
CREATE TABLE agreement_paper (
    id           BIGINT       NOT NULL PRIMARY KEY,
    version_id   BIGINT       NOT NULL,
    kind         VARCHAR(12)  NOT NULL,
    issue        INT          NOT NULL,
    file_name    VARCHAR(255) NOT NULL,
    content_type VARCHAR(60)  NOT NULL,
    bytes        INT          NOT NULL,
    signatures   INT          NOT NULL,
    sha256       BINARY(32)   NOT NULL,
    basis        BINARY(32)   NULL,
    content      MEDIUMBLOB   NOT NULL,
    replaced_by  BIGINT       NULL,
    made_by      BIGINT       NULL,
    made_at      DATETIME(6)  NOT NULL,
    CONSTRAINT agreement_paper_issue UNIQUE (version_id, kind, issue),
    CONSTRAINT agreement_paper_basis UNIQUE (version_id, basis),
    KEY agreement_paper_sha256 (sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
