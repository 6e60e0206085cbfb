-- Who signs an agreement (BD-20; DOMAIN 5.1): heads of departments, of groups and of employers, and whom they let sign in
-- their place for a limited time.

ALTER TABLE office ADD COLUMN employer_id BIGINT NOT NULL DEFAULT 0;

-- Ủy quyền ký: written, for a limited time, taken back at any moment (Nghị định 30/2020/NĐ-CP, Điều 13). It gives the
-- signing power of the office and nothing else; the half-open period counts days of Việt Nam.
CREATE TABLE delegation (
    id           BIGINT       NOT NULL PRIMARY KEY,
    office_id    BIGINT       NOT NULL,
    person_id    BIGINT       NOT NULL,
    valid_from   DATE         NOT NULL,
    valid_to     DATE         NOT NULL,
    paper_number VARCHAR(60)  NOT NULL,
    reason       VARCHAR(300) NOT NULL,
    given_by     BIGINT       NULL,
    given_at     DATETIME(6)  NOT NULL,
    revoked_by   BIGINT       NULL,
    revoked_at   DATETIME(6)  NULL,
    KEY delegation_office (office_id, valid_to),
    KEY delegation_person (person_id, valid_to),
    CONSTRAINT delegation_period CHECK (valid_from < valid_to)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
