-- Who may come in, and what an office lets a person do (design: identity).

CREATE TABLE account (
    id             BIGINT       NOT NULL PRIMARY KEY,
    person_id      BIGINT       NOT NULL,
    login          VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs NULL,
    password_hash  VARCHAR(200) NULL,
    must_change_password BOOLEAN NOT NULL DEFAULT FALSE,
    pin_hash       VARCHAR(200) NULL,
    totp_cipher    VARBINARY(120) NULL,
    totp_last_step BIGINT       NULL,
    disabled_at    DATETIME(6)  NULL,
    created_at     DATETIME(6)  NOT NULL,
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
    device        VARCHAR(120) NULL,
    KEY access_session_account (account_id),
    KEY access_session_refresh (refresh_hash),
    KEY access_session_previous (previous_hash)
);

-- A spare code for the day the authenticator is lost: one use each, only the hash is kept.
CREATE TABLE recovery_code (
    account_id BIGINT     NOT NULL,
    code_hash  BINARY(32) NOT NULL,
    PRIMARY KEY (account_id, code_hash)
);

-- Wrong tries, counted by what is guarded (a login, a link, a known device; its SHA-256), whether it exists or not,
-- so that an unknown login answers like a known one. Rows go when they are a week old.
CREATE TABLE sign_in_try (
    guard_key    BINARY(32)  NOT NULL PRIMARY KEY,
    tries        INT         NOT NULL,
    locked_until DATETIME(6) NULL,
    last_at      DATETIME(6) NOT NULL,
    KEY sign_in_try_age (last_at)
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
