-- employers: the schemes, as dated rules that are data (domain §3.4) ------------------------------------

CREATE TABLE scheme_rule (
    id         UUID PRIMARY KEY,
    scheme     VARCHAR(40) NOT NULL,
    valid_from DATE,
    valid_to   DATE,
    source     VARCHAR(400) NOT NULL,
    checked_on DATE NOT NULL,
    content    VARCHAR(20000) NOT NULL
);
CREATE INDEX scheme_rule_scheme ON scheme_rule (scheme, valid_from);

-- jobs: what is known for the schemes, what was asked for, and the income advice (domain §3.4, §7) --------------
-- A job that is taken back leaves its answers behind, so they do not refer to it.

CREATE TABLE scheme_answer (
    id          UUID PRIMARY KEY,
    client_id   UUID NOT NULL REFERENCES client (id),
    job_id      UUID,
    fact        VARCHAR(30) NOT NULL,
    affirmed    BOOLEAN,
    amount      NUMERIC(6, 2),
    answered_on DATE NOT NULL
);
CREATE INDEX scheme_answer_client ON scheme_answer (client_id);

CREATE TABLE instrument (
    id           UUID PRIMARY KEY,
    client_id    UUID NOT NULL REFERENCES client (id),
    job_id       UUID,
    scheme       VARCHAR(40) NOT NULL,
    requested_on DATE NOT NULL,
    decision     VARCHAR(20) NOT NULL,
    decided_on   DATE,
    reference    VARCHAR(100)
);
CREATE INDEX instrument_client ON instrument (client_id);

CREATE TABLE benefits_advice (
    id                 UUID PRIMARY KEY,
    client_id          UUID NOT NULL REFERENCES client (id),
    job_id             UUID,
    advice_date        DATE NOT NULL,
    by_whom            VARCHAR(200) NOT NULL,
    trained            BOOLEAN NOT NULL,
    occasion           VARCHAR(20) NOT NULL,
    fallback_explained BOOLEAN NOT NULL,
    summary            VARCHAR(4000)
);
CREATE INDEX benefits_advice_client ON benefits_advice (client_id);
