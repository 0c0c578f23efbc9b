-- region: retention after 13 and 26 weeks (domain §10.9), which workbooks tell from format 3 on ---------
ALTER TABLE received_case ADD COLUMN retained13 VARCHAR(20);
ALTER TABLE received_case ADD COLUMN retained26 VARCHAR(20);

-- partners: leave may be for a part of each week, such as parental leave (domain §10.4). What was marked before is whole.
ALTER TABLE coach_leave ADD COLUMN week_percent INTEGER DEFAULT 100 NOT NULL;
ALTER TABLE coach_leave ADD CONSTRAINT coach_leave_part CHECK (week_percent BETWEEN 1 AND 100);

-- jobs: until when an approval holds; empty for the usual two months of a proefplaatsing (domain §3.4, §10.16).
ALTER TABLE instrument ADD COLUMN valid_until DATE;

-- jobs: what client and coach decided about stepping down (domain §1.4). The id is that of the first contract of the job.
CREATE TABLE step_down (
    id         UUID PRIMARY KEY,
    client_id  UUID NOT NULL REFERENCES client (id),
    decided_on DATE NOT NULL,
    choice     VARCHAR(20) NOT NULL,
    again_on   DATE,
    note       VARCHAR(2000)
);
CREATE INDEX step_down_client ON step_down (client_id);

-- employers: the reason of a scan covers the lights that were red when it was given, and no other (domain §9.7).
ALTER TABLE scan_answer ADD COLUMN by_reason BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE scan_answer SET by_reason = TRUE
 WHERE light = 'ROOD' AND adjustment IS NULL AND scan_id IN (SELECT id FROM workplace_scan WHERE reason IS NOT NULL);
