-- What the văn thư enters for the paper of a submission (trade: 4.1). One head a submission: what is handed in again goes out
-- under a number of its own. revision tells the second of two people that somebody was quicker.

CREATE TABLE report_paper_head (
    id         BIGINT        NOT NULL PRIMARY KEY,
    report_id  BIGINT        NOT NULL,
    submission INT           NOT NULL,
    number     VARCHAR(20)   NULL,
    symbol     VARCHAR(60)   NULL,
    place      VARCHAR(100)  NULL,
    day        DATE          NULL,
    recipients VARCHAR(2000) NULL,
    entered_by BIGINT        NULL,
    entered_at DATETIME(6)   NOT NULL,
    revision   INT           NOT NULL,
    CONSTRAINT report_paper_head_once UNIQUE (report_id, submission)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
