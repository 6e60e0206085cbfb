-- Who may come in, and what an office lets a person do (design: identity).

CREATE TABLE account (
    id             BIGINT       NOT NULL PRIMARY KEY,
    person_id      BIGINT       NOT NULL,
    login          VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NULL,
    password_hash  VARCHAR(200) NULL,
    pin_hash       VARCHAR(200) NULL,
    totp_cipher    VARBINARY(120) NULL,
    totp_last_step BIGINT       NULL,
    wrong_tries    INT          NOT NULL DEFAULT 0,
    locked_until   DATETIME(6)  NULL,
    disabled_at    DATETIME(6)  NULL,
    created_at     DATETIME(6)  NOT NULL,
    version        BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT account_person UNIQUE (person_id),
    CONSTRAINT account_login UNIQUE (login)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Rights = authority x subtree x term: held by a person at an organisation from a date to a date.
CREATE TABLE office (
    id              BIGINT      NOT NULL PRIMARY KEY,
    person_id       BIGINT      NOT NULL,
    organisation_id BIGINT      NOT NULL,
    department_id   BIGINT      NOT NULL DEFAULT 0,
    kind            VARCHAR(20) NOT NULL,
    title           VARCHAR(150) NOT NULL,
    valid_from      DATE        NOT NULL,
    valid_to        DATE        NOT NULL,
    decision_number VARCHAR(60) NOT NULL,
    given_by        BIGINT      NULL,
    given_at        DATETIME(6) NOT NULL,
    KEY office_person (person_id),
    KEY office_organisation (organisation_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- A member's personal link or QR card: only the SHA-256 of the token is kept.
CREATE TABLE member_link (
    id           BIGINT      NOT NULL PRIMARY KEY,
    person_id    BIGINT      NOT NULL,
    token_hash   BINARY(32)  NOT NULL,
    issued_by    BIGINT      NULL,
    issued_at    DATETIME(6) NOT NULL,
    revoked_at   DATETIME(6) NULL,
    wrong_tries  INT         NOT NULL DEFAULT 0,
    locked_until DATETIME(6) NULL,
    CONSTRAINT member_link_token UNIQUE (token_hash),
    KEY member_link_person (person_id)
);

-- One signed-in device. The refresh token rotates; a used one presented again ends the session.
CREATE TABLE access_session (
    id            BIGINT      NOT NULL PRIMARY KEY,
    account_id    BIGINT      NOT NULL,
    kind          VARCHAR(10) NOT NULL,
    refresh_hash  BINARY(32)  NULL,
    previous_hash BINARY(32)  NULL,
    rotated_at    DATETIME(6) NULL,
    started_at    DATETIME(6) NOT NULL,
    expires_at    DATETIME(6) NOT NULL,
    ended_at      DATETIME(6) NULL,
    organisation_id BIGINT    NULL,
    KEY access_session_account (account_id),
    KEY access_session_refresh (refresh_hash),
    KEY access_session_previous (previous_hash)
);

-- Every act that matters, append-only: who, what, on what, when.
CREATE TABLE audit_entry (
    id              BIGINT       NOT NULL PRIMARY KEY,
    account_id      BIGINT       NULL,
    act             VARCHAR(60)  NOT NULL,
    organisation_id BIGINT       NULL,
    subject         VARCHAR(100) NOT NULL,
    detail          VARCHAR(1000) NULL,
    at              DATETIME(6)  NOT NULL,
    KEY audit_entry_organisation (organisation_id, at),
    KEY audit_entry_subject (subject)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
