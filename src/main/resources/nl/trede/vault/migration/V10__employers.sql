-- employers: what a visit taught, colleagues who were trained, value for SROI, and what was said about a client ----------------

ALTER TABLE employer ADD COLUMN kvk_number VARCHAR(8);
ALTER TABLE employer ADD COLUMN motivation VARCHAR(20);
ALTER TABLE employer ADD COLUMN offers VARCHAR(1000);
ALTER TABLE employer ADD COLUMN hours_from INTEGER;
ALTER TABLE employer ADD COLUMN hours_to INTEGER;
ALTER TABLE employer ADD COLUMN conditions VARCHAR(300);
ALTER TABLE employer ADD COLUMN visit_weeks INTEGER;
ALTER TABLE employer ADD COLUMN visit_from DATE;
ALTER TABLE employer ADD COLUMN visit_goal VARCHAR(1000);
CREATE INDEX employer_kvk ON employer (kvk_number);

ALTER TABLE employer_contact ADD COLUMN told VARCHAR(30);
-- What was said beyond what the client allowed, and what was done about it; empty for nearly every contact.
ALTER TABLE employer_contact ADD COLUMN told_beyond VARCHAR(1000);

CREATE TABLE harrie_training (
    id          UUID PRIMARY KEY,
    employer_id UUID NOT NULL REFERENCES employer (id),
    person_id   UUID NOT NULL REFERENCES employer_person (id),
    trained_on  DATE NOT NULL,
    days        NUMERIC(3, 1) NOT NULL,
    provider    VARCHAR(200),
    cost_borne  VARCHAR(20) NOT NULL
);
CREATE INDEX harrie_training_employer ON harrie_training (employer_id);

CREATE TABLE sroi_entry (
    id             UUID PRIMARY KEY,
    employer_id    UUID NOT NULL REFERENCES employer (id),
    municipality   VARCHAR(100) NOT NULL,
    building_block VARCHAR(200) NOT NULL,
    from_date      DATE NOT NULL,
    to_date        DATE NOT NULL,
    amount         NUMERIC(12, 2) NOT NULL,
    note           VARCHAR(1000),
    CHECK (to_date >= from_date)
);
CREATE INDEX sroi_entry_employer ON sroi_entry (employer_id);

-- A merge of two records of one employer, with all that is needed to take it apart again.
CREATE TABLE employer_merge (
    id        UUID PRIMARY KEY,
    kept_id   UUID NOT NULL,
    gone_id   UUID NOT NULL,
    gone_name VARCHAR(200) NOT NULL,
    merged_at TIMESTAMP WITH TIME ZONE NOT NULL,
    content   VARCHAR(1000000) NOT NULL
);
CREATE INDEX employer_merge_kept ON employer_merge (kept_id);

-- the search for work of one client ----------------------------------------------------------------------------------------------

-- One row for each version of the plan; the highest counts.
CREATE TABLE job_search_plan (
    id           UUID PRIMARY KEY,
    client_id    UUID NOT NULL REFERENCES client (id),
    version      INTEGER NOT NULL,
    written_on   DATE NOT NULL,
    occasion     VARCHAR(20) NOT NULL,
    target_roles VARCHAR(2000) NOT NULL,
    branches     VARCHAR(100) NOT NULL,
    places       VARCHAR(1000) NOT NULL,
    conditions   VARCHAR(300) NOT NULL,
    UNIQUE (client_id, version)
);

CREATE TABLE search_target (
    id          UUID PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    employer_id UUID NOT NULL REFERENCES employer (id),
    added_on    DATE NOT NULL,
    UNIQUE (client_id, employer_id)
);
CREATE INDEX search_target_employer ON search_target (employer_id);
