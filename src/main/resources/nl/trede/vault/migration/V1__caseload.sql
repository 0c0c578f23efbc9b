-- The caseload. Only types that H2 and PostgreSQL share: uuid, varchar, date, time, timestamp with time zone, boolean, numeric, integer, bigint.
-- Enum values stand as their English or field-standard code (domain §9). No BSN and no diagnosis column exists anywhere.

-- vault: settings, history, log ------------------------------------------------------------------

CREATE TABLE setting (
    name    VARCHAR(100) PRIMARY KEY,
    content VARCHAR(100000) NOT NULL
);

-- The previous version of every changed or removed record, as JSON.
CREATE TABLE revision (
    id          UUID PRIMARY KEY,
    record_type VARCHAR(40) NOT NULL,
    record_id   UUID NOT NULL,
    client_id   UUID,
    version     INTEGER NOT NULL,
    changed_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    actor       VARCHAR(100) NOT NULL,
    event       VARCHAR(20) NOT NULL,
    content     VARCHAR(1000000) NOT NULL
);
CREATE INDEX revision_record ON revision (record_type, record_id, version);
CREATE INDEX revision_client ON revision (client_id);

-- NEN 7513: who did what to which record of which client, never the content. Each line is chained to the one before it.
CREATE TABLE audit_event (
    seq          BIGINT PRIMARY KEY,
    happened_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    actor        VARCHAR(100) NOT NULL,
    on_behalf_of VARCHAR(100),
    event        VARCHAR(20) NOT NULL,
    client_id    UUID,
    record_type  VARCHAR(40) NOT NULL,
    record_id    UUID,
    row_change   INTEGER NOT NULL,
    digest       VARCHAR(64) NOT NULL
);
CREATE INDEX audit_event_client ON audit_event (client_id);

-- partners ---------------------------------------------------------------------------------------

CREATE TABLE region (
    id            UUID PRIMARY KEY,
    code          VARCHAR(4) NOT NULL UNIQUE,
    uwv_number    INTEGER NOT NULL,
    name          VARCHAR(100) NOT NULL,
    aliases       VARCHAR(400) NOT NULL,
    annual_target INTEGER NOT NULL
);

CREATE TABLE municipality (
    id          UUID PRIMARY KEY,
    name        VARCHAR(100) NOT NULL,
    region_code VARCHAR(4) NOT NULL REFERENCES region (code),
    valid_from  DATE NOT NULL,
    valid_to    DATE
);
CREATE INDEX municipality_name ON municipality (name);

CREATE TABLE organisation (
    id   UUID PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(30) NOT NULL
);

CREATE TABLE team (
    id              UUID PRIMARY KEY,
    name            VARCHAR(200) NOT NULL,
    organisation_id UUID REFERENCES organisation (id),
    region_code     VARCHAR(4) REFERENCES region (code),
    lead_name       VARCHAR(200)
);

CREATE TABLE coach (
    id         UUID PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    fte        NUMERIC(3, 2),
    start_date DATE,
    end_date   DATE,
    team_id    UUID REFERENCES team (id),
    ggz_teams  VARCHAR(400) NOT NULL,
    training   VARCHAR(400) NOT NULL
);

CREATE TABLE party (
    id              UUID PRIMARY KEY,
    client_id       UUID,
    name            VARCHAR(200) NOT NULL,
    organisation_id UUID REFERENCES organisation (id),
    role            VARCHAR(30) NOT NULL,
    phone           VARCHAR(40),
    email           VARCHAR(200),
    active_from     DATE,
    active_to       DATE
);
CREATE INDEX party_client ON party (client_id);

-- clients ----------------------------------------------------------------------------------------

CREATE TABLE client (
    id                UUID PRIMARY KEY,
    display_name      VARCHAR(200) NOT NULL,
    given_name        VARCHAR(100),
    family_name       VARCHAR(100),
    birth_year        INTEGER,
    pronoun           VARCHAR(20),
    phone             VARCHAR(40),
    email             VARCHAR(200),
    preferred_contact VARCHAR(20),
    municipality_id   UUID REFERENCES municipality (id),
    language_note     VARCHAR(1000),
    safety_note       VARCHAR(1000),
    region_objection  BOOLEAN NOT NULL,
    created_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    archived_at       TIMESTAMP WITH TIME ZONE
);

CREATE TABLE trajectory (
    id                   UUID PRIMARY KEY,
    client_id            UUID NOT NULL REFERENCES client (id),
    method               VARCHAR(30) NOT NULL,
    purpose              VARCHAR(20) NOT NULL,
    referral_date        DATE NOT NULL,
    accepted_date        DATE,
    start_date           DATE,
    extended_until       DATE,
    end_date             DATE,
    status               VARCHAR(20) NOT NULL,
    phase                VARCHAR(20) NOT NULL,
    end_reason           VARCHAR(40),
    funding_source       VARCHAR(30),
    order_number         VARCHAR(60),
    authority_reference  VARCHAR(60),
    goal_in_client_words VARCHAR(4000),
    employment_at_start  VARCHAR(20) NOT NULL,
    success_agreed_as    VARCHAR(20),
    region_code          VARCHAR(4) REFERENCES region (code),
    stop_notice_sent     DATE
);
CREATE INDEX trajectory_client ON trajectory (client_id);

CREATE TABLE assignment (
    id            UUID PRIMARY KEY,
    coach_id      UUID NOT NULL REFERENCES coach (id),
    trajectory_id UUID NOT NULL REFERENCES trajectory (id),
    from_date     DATE NOT NULL,
    to_date       DATE,
    role          VARCHAR(20) NOT NULL
);
CREATE INDEX assignment_trajectory ON assignment (trajectory_id);

CREATE TABLE career_profile (
    id                     UUID PRIMARY KEY,
    client_id              UUID NOT NULL REFERENCES client (id),
    profile_date           DATE NOT NULL,
    dream_job              VARCHAR(4000),
    short_term_goal        VARCHAR(4000),
    preferred_tasks        VARCHAR(4000),
    hours_min              INTEGER,
    hours_max              INTEGER,
    preferred_times        VARCHAR(1000),
    environment            VARCHAR(4000),
    travel_minutes         INTEGER,
    transport              VARCHAR(1000),
    education              VARCHAR(4000),
    certificates           VARCHAR(4000),
    work_history           VARCHAR(20000),
    skills                 VARCHAR(4000),
    strengths              VARCHAR(4000),
    what_helps             VARCHAR(4000),
    what_costs_energy      VARCHAR(4000),
    network                VARCHAR(4000),
    conditions_for_success VARCHAR(4000),
    adjustments            VARCHAR(4000),
    search_plan            VARCHAR(20000),
    next_review            DATE,
    signed_off_date        DATE
);
CREATE INDEX career_profile_client ON career_profile (client_id);

CREATE TABLE benefit_entitlement (
    id        UUID PRIMARY KEY,
    client_id UUID NOT NULL REFERENCES client (id),
    type      VARCHAR(30) NOT NULL,
    from_date DATE,
    to_date   DATE,
    partial   BOOLEAN NOT NULL,
    note      VARCHAR(4000)
);
CREATE INDEX benefit_entitlement_client ON benefit_entitlement (client_id);

CREATE TABLE contact_moment (
    id            UUID PRIMARY KEY,
    client_id     UUID NOT NULL REFERENCES client (id),
    trajectory_id UUID REFERENCES trajectory (id),
    coach_id      UUID REFERENCES coach (id),
    contact_date  DATE NOT NULL,
    kind          VARCHAR(30) NOT NULL,
    channel       VARCHAR(20) NOT NULL,
    location      VARCHAR(20) NOT NULL,
    minutes       INTEGER,
    no_show       BOOLEAN NOT NULL,
    note          VARCHAR(20000),
    shareable     BOOLEAN NOT NULL
);
CREATE INDEX contact_moment_client ON contact_moment (client_id, contact_date, no_show, kind);
CREATE INDEX contact_moment_date ON contact_moment (contact_date);

CREATE TABLE action_item (
    id          UUID PRIMARY KEY,
    client_id   UUID REFERENCES client (id),
    origin_type VARCHAR(40),
    origin_id   UUID,
    description VARCHAR(2000) NOT NULL,
    owner       VARCHAR(20) NOT NULL,
    due_date    DATE,
    status      VARCHAR(20) NOT NULL,
    done_date   DATE
);
CREATE INDEX action_item_client ON action_item (client_id);
CREATE INDEX action_item_due ON action_item (status, due_date);

-- ladder -----------------------------------------------------------------------------------------

CREATE TABLE ladder_measurement (
    id                       UUID PRIMARY KEY,
    trajectory_id            UUID NOT NULL REFERENCES trajectory (id),
    client_id                UUID NOT NULL REFERENCES client (id),
    measured_on              DATE NOT NULL,
    paid_contract            BOOLEAN NOT NULL,
    supplementary_benefit    BOOLEAN NOT NULL,
    external_guidance        BOOLEAN NOT NULL,
    municipal_instrument     BOOLEAN NOT NULL,
    responsible_unpaid_work  BOOLEAN NOT NULL,
    organised_activity       BOOLEAN NOT NULL,
    social_contact           BOOLEAN NOT NULL,
    derived_step             INTEGER NOT NULL,
    registered_step          INTEGER NOT NULL,
    override_reason          VARCHAR(1000),
    growth_potential         VARCHAR(20) NOT NULL,
    expected_step            INTEGER,
    horizon_months           INTEGER NOT NULL,
    occasion                 VARCHAR(20) NOT NULL,
    measured_by              VARCHAR(200),
    client_agrees            BOOLEAN,
    note                     VARCHAR(4000)
);
CREATE INDEX ladder_measurement_trajectory ON ladder_measurement (trajectory_id, measured_on);

-- employers --------------------------------------------------------------------------------------

CREATE TABLE employer (
    id                     UUID PRIMARY KEY,
    name                   VARCHAR(200) NOT NULL,
    branch                 VARCHAR(10),
    size                   VARCHAR(20),
    city                   VARCHAR(100),
    region_code            VARCHAR(4) REFERENCES region (code),
    inclusive_practice     VARCHAR(20) NOT NULL,
    pso_level              VARCHAR(20),
    sroi_obligation        BOOLEAN,
    harrie_available       INTEGER NOT NULL,
    do_not_contact         BOOLEAN NOT NULL,
    do_not_contact_reason  VARCHAR(1000),
    note                   VARCHAR(4000)
);
CREATE INDEX employer_name ON employer (name);

CREATE TABLE employer_person (
    id          UUID PRIMARY KEY,
    employer_id UUID NOT NULL REFERENCES employer (id),
    name        VARCHAR(200) NOT NULL,
    role        VARCHAR(20) NOT NULL,
    phone       VARCHAR(40),
    email       VARCHAR(200),
    note        VARCHAR(1000)
);
CREATE INDEX employer_person_employer ON employer_person (employer_id);

CREATE TABLE employer_contact (
    id              UUID PRIMARY KEY,
    employer_id     UUID NOT NULL REFERENCES employer (id),
    person_id       UUID REFERENCES employer_person (id),
    coach_id        UUID REFERENCES coach (id),
    trajectory_id   UUID REFERENCES trajectory (id),
    client_id       UUID REFERENCES client (id),
    contact_date    DATE NOT NULL,
    channel         VARCHAR(20) NOT NULL,
    client_present  BOOLEAN NOT NULL,
    by_client       BOOLEAN NOT NULL,
    fits_plan       BOOLEAN,
    purpose         VARCHAR(20) NOT NULL,
    result          VARCHAR(20),
    disclosed_info  VARCHAR(2000),
    next_action     VARCHAR(1000),
    next_date       DATE,
    minutes         INTEGER,
    note            VARCHAR(20000)
);
CREATE INDEX employer_contact_employer ON employer_contact (employer_id, contact_date);
CREATE INDEX employer_contact_trajectory ON employer_contact (trajectory_id, contact_date);
CREATE INDEX employer_contact_date ON employer_contact (contact_date);

-- jobs -------------------------------------------------------------------------------------------

CREATE TABLE job (
    id                  UUID PRIMARY KEY,
    client_id           UUID NOT NULL REFERENCES client (id),
    trajectory_id       UUID NOT NULL REFERENCES trajectory (id),
    employer_id         UUID REFERENCES employer (id),
    title               VARCHAR(200) NOT NULL,
    job_group           VARCHAR(40),
    kind                VARCHAR(30) NOT NULL,
    contract            VARCHAR(20) NOT NULL,
    start_date          DATE NOT NULL,
    first_four_hours    DATE,
    end_date            DATE,
    hours_per_week      NUMERIC(4, 1),
    wage_band           VARCHAR(20),
    open_to_anyone      BOOLEAN NOT NULL,
    disclosure_level    VARCHAR(30),
    end_reason          VARCHAR(40),
    end_initiative      VARCHAR(20),
    lessons_learned     VARCHAR(4000),
    next_job_wanted     BOOLEAN,
    wants_support       BOOLEAN NOT NULL
);
CREATE INDEX job_trajectory ON job (trajectory_id);
CREATE INDEX job_client ON job (client_id);

-- home -------------------------------------------------------------------------------------------

-- A due line that the coach put off; the line itself is computed, never stored.
CREATE TABLE postponement (
    id            UUID PRIMARY KEY,
    client_id     UUID,
    due_key       VARCHAR(200) NOT NULL,
    until_date    DATE NOT NULL
);
CREATE INDEX postponement_key ON postponement (due_key);

-- exchange ---------------------------------------------------------------------------------------

CREATE TABLE recipient (
    id             UUID PRIMARY KEY,
    name           VARCHAR(200) NOT NULL,
    role           VARCHAR(20) NOT NULL,
    destination    VARCHAR(1000),
    password       VARCHAR(200),
    pseudonym_key  VARCHAR(100) NOT NULL
);

CREATE TABLE export_record (
    id                 UUID PRIMARY KEY,
    workbook_id        UUID NOT NULL,
    workbook_revision  INTEGER NOT NULL,
    recipient_id       UUID REFERENCES recipient (id),
    exported_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    actor              VARCHAR(100) NOT NULL,
    template           VARCHAR(20) NOT NULL,
    period             VARCHAR(10) NOT NULL,
    row_count          INTEGER NOT NULL,
    column_count       INTEGER NOT NULL,
    file_name          VARCHAR(400) NOT NULL,
    sha256             VARCHAR(64) NOT NULL,
    content_digest     VARCHAR(64) NOT NULL,
    pseudonymised      BOOLEAN NOT NULL,
    password_protected BOOLEAN NOT NULL
);

CREATE TABLE import_record (
    id          UUID PRIMARY KEY,
    imported_at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor       VARCHAR(100) NOT NULL,
    file_name   VARCHAR(400) NOT NULL,
    sha256      VARCHAR(64) NOT NULL,
    workbook_id UUID,
    rows_new    INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_same   INTEGER NOT NULL,
    rows_refused INTEGER NOT NULL,
    undone_at   TIMESTAMP WITH TIME ZONE
);

-- region: what was received, pseudonymised -------------------------------------------------------

CREATE TABLE known_sender (
    id          UUID PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL UNIQUE,
    public_key  VARCHAR(200) NOT NULL,
    name        VARCHAR(200) NOT NULL,
    first_seen  TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE received_workbook (
    id              UUID PRIMARY KEY,
    workbook_id     UUID NOT NULL,
    revision        INTEGER NOT NULL,
    import_id       UUID NOT NULL REFERENCES import_record (id),
    fingerprint     VARCHAR(64),
    installation_id UUID NOT NULL,
    coach           VARCHAR(200),
    team            VARCHAR(200) NOT NULL,
    organisation    VARCHAR(200) NOT NULL,
    region_code     VARCHAR(4),
    period          VARCHAR(10) NOT NULL,
    reference_date  DATE NOT NULL,
    created_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    received_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    definitions     VARCHAR(40) NOT NULL,
    without_row     INTEGER NOT NULL,
    content_sha256  VARCHAR(64) NOT NULL,
    hand_edited     INTEGER NOT NULL,
    superseded_by   UUID
);
CREATE INDEX received_workbook_period ON received_workbook (period);
CREATE INDEX received_workbook_import ON received_workbook (import_id);

-- The rows of the sheets, one table a sheet; numbers as the sender computed them.
CREATE TABLE received_case (
    id                 UUID PRIMARY KEY,
    workbook_ref       UUID NOT NULL REFERENCES received_workbook (id),
    case_key           VARCHAR(200) NOT NULL,
    traject_key        VARCHAR(200) NOT NULL,
    region_code        VARCHAR(4),
    method             VARCHAR(30) NOT NULL,
    purpose            VARCHAR(20) NOT NULL,
    phase              VARCHAR(20) NOT NULL,
    status             VARCHAR(20) NOT NULL,
    start_date         DATE NOT NULL,
    planned_end        DATE,
    end_date           DATE,
    first_contact_days INTEGER,
    step_start         INTEGER,
    step_now           INTEGER,
    step_twelve        INTEGER,
    twelve_at_end      BOOLEAN NOT NULL,
    has_job            BOOLEAN NOT NULL,
    had_job_in_period  BOOLEAN NOT NULL,
    had_work_before    BOOLEAN NOT NULL,
    sustainable        BOOLEAN NOT NULL,
    hours_band         VARCHAR(20),
    job_start          DATE,
    new_job_starts     INTEGER NOT NULL,
    starts_by_date     INTEGER NOT NULL,
    retained3          VARCHAR(20),
    retained6          VARCHAR(20),
    retained12         VARCHAR(20),
    last_contact_days  INTEGER
);
CREATE INDEX received_case_workbook ON received_case (workbook_ref);

CREATE TABLE received_week (
    id              UUID PRIMARY KEY,
    workbook_ref    UUID NOT NULL REFERENCES received_workbook (id),
    coach           VARCHAR(200) NOT NULL,
    iso_week        VARCHAR(200) NOT NULL,
    contacts        INTEGER NOT NULL,
    face_to_face    INTEGER NOT NULL,
    client_specific INTEGER NOT NULL,
    target          NUMERIC(14, 4)
);
CREATE INDEX received_week_workbook ON received_week (workbook_ref);

CREATE TABLE received_placement (
    id            UUID PRIMARY KEY,
    workbook_ref  UUID NOT NULL REFERENCES received_workbook (id),
    placement_key VARCHAR(200) NOT NULL,
    case_key      VARCHAR(200) NOT NULL,
    branch        VARCHAR(10),
    kind          VARCHAR(30) NOT NULL,
    contract      VARCHAR(20) NOT NULL,
    start_date    DATE NOT NULL,
    four_hours    DATE,
    end_date      DATE,
    hours_band    VARCHAR(20),
    reason_group  VARCHAR(30)
);
CREATE INDEX received_placement_workbook ON received_placement (workbook_ref);

-- hidden: a count of one to four people, which the sender left out.
CREATE TABLE received_figure (
    id           UUID PRIMARY KEY,
    workbook_ref UUID NOT NULL REFERENCES received_workbook (id),
    figure_key   VARCHAR(200) NOT NULL,
    numerator    NUMERIC(14, 4),
    denominator  NUMERIC(14, 4),
    amount       NUMERIC(14, 4),
    hidden       BOOLEAN NOT NULL
);
CREATE INDEX received_figure_workbook ON received_figure (workbook_ref);

CREATE TABLE received_target (
    id            UUID PRIMARY KEY,
    workbook_ref  UUID NOT NULL REFERENCES received_workbook (id),
    calendar_year INTEGER NOT NULL,
    region_code   VARCHAR(4),
    started       INTEGER NOT NULL,
    target        INTEGER,
    expected      NUMERIC(14, 4),
    forecast      NUMERIC(14, 4)
);
CREATE INDEX received_target_workbook ON received_target (workbook_ref);

-- The deliveries a coordinator expects each quarter.
CREATE TABLE expected_team (
    id           UUID PRIMARY KEY,
    team         VARCHAR(200) NOT NULL,
    organisation VARCHAR(200) NOT NULL,
    region_code  VARCHAR(4),
    from_period  VARCHAR(10) NOT NULL,
    to_period    VARCHAR(10)
);
