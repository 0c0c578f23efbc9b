-- employers: the workplace scan (domain §7, §9.7) -----------------------------------------------------

-- `decision` is empty while client and coach have not decided; `reason` says why someone is placed although a light is red.
CREATE TABLE workplace_scan (
    id                 UUID PRIMARY KEY,
    client_id          UUID NOT NULL REFERENCES client (id),
    employer_id        UUID NOT NULL REFERENCES employer (id),
    workplace          VARCHAR(200) NOT NULL,
    scanned_on         DATE NOT NULL,
    scanned_by         VARCHAR(200),
    decision           VARCHAR(30),
    reason             VARCHAR(2000),
    agreed_with_client BOOLEAN NOT NULL
);
CREATE INDEX workplace_scan_client ON workplace_scan (client_id, employer_id);
CREATE INDEX workplace_scan_employer ON workplace_scan (employer_id);

-- One point of a scan; `question` is the point in the words in which it was asked, for forms change.
CREATE TABLE scan_answer (
    id         UUID PRIMARY KEY,
    scan_id    UUID NOT NULL REFERENCES workplace_scan (id),
    client_id  UUID NOT NULL REFERENCES client (id),
    point      VARCHAR(60) NOT NULL,
    question   VARCHAR(200) NOT NULL,
    light      VARCHAR(10),
    note       VARCHAR(2000),
    adjustment VARCHAR(2000)
);
CREATE INDEX scan_answer_scan ON scan_answer (scan_id);
CREATE INDEX scan_answer_client ON scan_answer (client_id);

-- jobs: reports and support (domain §1.4, §7, §9.6). The id of each is that of the job, so that there is one at most; a plan goes with the
-- first contract of a job that was extended.
CREATE TABLE job_start_report (
    id          UUID PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    reported_on DATE NOT NULL,
    adjustments VARCHAR(4000),
    supports    VARCHAR(4000)
);
CREATE INDEX job_start_report_client ON job_start_report (client_id);

CREATE TABLE job_end_report (
    id            UUID PRIMARY KEY,
    client_id     UUID NOT NULL REFERENCES client (id),
    reported_on   DATE NOT NULL,
    client_reason VARCHAR(40),
    client_words  VARCHAR(4000),
    coach_words   VARCHAR(4000),
    next_job      VARCHAR(4000)
);
CREATE INDEX job_end_report_client ON job_end_report (client_id);

CREATE TABLE follow_along_plan (
    id           UUID PRIMARY KEY,
    client_id    UUID NOT NULL REFERENCES client (id),
    made_on      DATE NOT NULL,
    review_on    DATE,
    step_down_on DATE,
    note         VARCHAR(4000)
);
CREATE INDEX follow_along_plan_client ON follow_along_plan (client_id);

CREATE TABLE support_line (
    id            UUID PRIMARY KEY,
    plan_id       UUID NOT NULL REFERENCES follow_along_plan (id),
    client_id     UUID NOT NULL REFERENCES client (id),
    phase         VARCHAR(20) NOT NULL,
    list_position INTEGER NOT NULL,
    supported     VARCHAR(20) NOT NULL,
    given_by      VARCHAR(20) NOT NULL,
    kind          VARCHAR(30) NOT NULL,
    frequency     VARCHAR(20) NOT NULL
);
CREATE INDEX support_line_plan ON support_line (plan_id);
CREATE INDEX support_line_client ON support_line (client_id);
