-- Units that merge, consolidate, split and detach (trade: 3.4): one event of several units, what of it went where, and what
-- stood in each touched row before, so that the event can be taken back exactly while nothing was built on it.

-- Of several successors one speaks for the history in roll-ups "as it is now"; where the old unit stays, none does.
ALTER TABLE organisation_lineage ADD COLUMN speaks BOOLEAN NOT NULL DEFAULT TRUE;

CREATE INDEX organisation_lineage_to ON organisation_lineage (successor_id);

-- The units an event is about and what it did to each. Kept when the event is taken back, with the names of that day,
-- because a unit that began with the event is then no more.
CREATE TABLE organisation_event_unit (
    event_id        BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL,
    part            VARCHAR(10)  NOT NULL,
    position        SMALLINT     NOT NULL,
    name            VARCHAR(300) NOT NULL,
    PRIMARY KEY (event_id, organisation_id),
    KEY organisation_event_unit_of (organisation_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

-- Which department goes on as which. Department 0 is everybody without one. arrival: the department there was MADE by the
-- event, was REVIVED (it had ended), or JOINED (it stood already, or an earlier row brought it). Only events that stand.
CREATE TABLE organisation_event_place (
    event_id             BIGINT      NOT NULL,
    from_organisation_id BIGINT      NOT NULL,
    from_department_id   BIGINT      NOT NULL,
    to_organisation_id   BIGINT      NOT NULL,
    to_department_id     BIGINT      NOT NULL,
    arrival              VARCHAR(10) NOT NULL,
    from_ended_on        DATE        NULL,
    to_ended_on          DATE        NULL,
    PRIMARY KEY (event_id, from_organisation_id, from_department_id),
    KEY organisation_event_place_from (from_department_id),
    KEY organisation_event_place_to (to_department_id)
);

-- Which employer goes on as which; from_valid_to is its end before the event. Only events that stand.
CREATE TABLE organisation_event_employer (
    event_id             BIGINT      NOT NULL,
    from_organisation_id BIGINT      NOT NULL,
    from_id              BIGINT      NOT NULL,
    to_organisation_id   BIGINT      NOT NULL,
    to_id                BIGINT      NOT NULL,
    arrival              VARCHAR(10) NOT NULL,
    from_valid_to        DATE        NOT NULL,
    PRIMARY KEY (event_id, from_id),
    KEY organisation_event_employer_to (to_id)
);

-- Which membership goes on as which, and how the earlier one stood before; no to_id where the person was already there.
CREATE TABLE membership_carry (
    event_id   BIGINT      NOT NULL,
    from_id    BIGINT      NOT NULL,
    to_id      BIGINT      NULL,
    valid_to   DATE        NOT NULL,
    end_reason VARCHAR(30) NULL,
    version    BIGINT      NOT NULL,
    PRIMARY KEY (event_id, from_id),
    KEY membership_carry_to (to_id)
);

-- How a waiting chuyển sinh hoạt stood before one of its ends became another unit.
CREATE TABLE member_transfer_carry (
    event_id     BIGINT      NOT NULL,
    transfer_id  BIGINT      NOT NULL,
    from_id      BIGINT      NOT NULL,
    to_id        BIGINT      NOT NULL,
    effective_on DATE        NOT NULL,
    state        VARCHAR(12) NOT NULL,
    PRIMARY KEY (event_id, transfer_id)
);

-- The ends of offices that the event brought forward.
CREATE TABLE office_carry (
    event_id  BIGINT NOT NULL,
    office_id BIGINT NOT NULL,
    valid_to  DATE   NOT NULL,
    PRIMARY KEY (event_id, office_id)
);
