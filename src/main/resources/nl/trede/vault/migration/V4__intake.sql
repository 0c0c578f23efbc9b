-- clients: the intake and the life domains (S4) ---------------------------------------------------

-- What a client tells at the start about work, wish and worries, in the client's own words.
CREATE TABLE intake (
    id           UUID PRIMARY KEY,
    client_id    UUID NOT NULL REFERENCES client (id),
    intake_date  DATE NOT NULL,
    work_now     VARCHAR(4000),
    income_now   VARCHAR(4000),
    work_before  VARCHAR(4000),
    work_meaning VARCHAR(4000),
    wish         VARCHAR(4000),
    worries      VARCHAR(4000),
    holding_back VARCHAR(4000)
);
CREATE INDEX intake_client ON intake (client_id);

-- How it goes in one part of life on one day; functional words only, never a diagnosis.
CREATE TABLE life_domain_note (
    id        UUID PRIMARY KEY,
    client_id UUID NOT NULL REFERENCES client (id),
    domain    VARCHAR(20) NOT NULL,
    noted_on  DATE NOT NULL,
    state     VARCHAR(20) NOT NULL,
    words     VARCHAR(2000)
);
CREATE INDEX life_domain_note_client ON life_domain_note (client_id, domain, noted_on);
