-- Review and consolidation (trade: part 5, rules 3 and 6). What of a submission is added up stands beside it in a short form,
-- so that a province of 1,600 unions is put together without reading 1,600 documents: "A01=50;A02=60|A02:0|C01" are the
-- figures shown, which bit of the people each counts by, and which worked-out figures were overridden.

ALTER TABLE report_snapshot ADD COLUMN figures MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- Which submissions a superior's submission was made of: those of grassroots unions that were counted, and those of the
-- superiors they came through. Append-only, as the submission is.
CREATE TABLE report_part (
    report_id   BIGINT NOT NULL,
    number      INT    NOT NULL,
    part_id     BIGINT NOT NULL,
    part_number INT    NOT NULL,
    PRIMARY KEY (report_id, number, part_id),
    KEY report_part_in (part_id)
);
