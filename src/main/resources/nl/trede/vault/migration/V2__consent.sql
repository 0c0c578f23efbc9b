-- consent: who may know what, what was shared, how open to be at work (domain §4, §7, §9.9) ---------

-- What a client allowed or refused. Categories are codes separated by `;`, as elsewhere.
CREATE TABLE consent (
    id             UUID PRIMARY KEY,
    client_id      UUID NOT NULL REFERENCES client (id),
    recipient      VARCHAR(20) NOT NULL,
    party_id       UUID,
    categories     VARCHAR(400) NOT NULL,
    purpose        VARCHAR(1000) NOT NULL,
    given_date     DATE NOT NULL,
    given_how      VARCHAR(30) NOT NULL,
    expires        DATE,
    withdrawn_date DATE,
    document_ref   VARCHAR(200),
    refusal_noted  BOOLEAN NOT NULL
);
CREATE INDEX consent_client ON consent (client_id);

-- What was really shared: never its content. The name is the one the recipient had then.
CREATE TABLE sharing_event (
    id             UUID PRIMARY KEY,
    client_id      UUID NOT NULL REFERENCES client (id),
    shared_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    recipient      VARCHAR(20) NOT NULL,
    party_id       UUID,
    recipient_name VARCHAR(200),
    categories     VARCHAR(400) NOT NULL,
    consents       VARCHAR(400) NOT NULL,
    paper          VARCHAR(30) NOT NULL,
    channel        VARCHAR(30) NOT NULL,
    actor          VARCHAR(100) NOT NULL
);
CREATE INDEX sharing_event_client ON sharing_event (client_id, shared_at);

-- What a client decided to tell at work. A new decision is a new row.
CREATE TABLE disclosure_decision (
    id                UUID PRIMARY KEY,
    client_id         UUID NOT NULL REFERENCES client (id),
    decided_on        DATE NOT NULL,
    level             VARCHAR(40) NOT NULL,
    to_whom           VARCHAR(200) NOT NULL,
    tell_when         VARCHAR(30),
    what_to_say       VARCHAR(4000),
    what_not          VARCHAR(4000),
    pros              VARCHAR(4000),
    cons              VARCHAR(4000),
    coral_used        BOOLEAN NOT NULL,
    employer_contact  VARCHAR(40) NOT NULL,
    review_date       DATE
);
CREATE INDEX disclosure_decision_client ON disclosure_decision (client_id, decided_on);
