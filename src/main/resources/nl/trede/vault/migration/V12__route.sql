-- clients: when a trajectory stood still (domain §10.1); an open pause has no last day -----------------
CREATE TABLE trajectory_pause (
    id            UUID PRIMARY KEY,
    client_id     UUID NOT NULL REFERENCES client (id),
    trajectory_id UUID NOT NULL REFERENCES trajectory (id),
    from_date     DATE NOT NULL,
    to_date       DATE,
    CHECK (to_date >= from_date)
);
CREATE INDEX trajectory_pause_trajectory ON trajectory_pause (trajectory_id, from_date);
CREATE INDEX trajectory_pause_client ON trajectory_pause (client_id);

-- route: the tasks of a method, the papers of who pays, the log of a job coach (domain §3.2, §3.3) -----

-- What became of one task of a route. The task itself stands in the list of its method; without a row it is still to be done.
CREATE TABLE route_mark (
    id            UUID PRIMARY KEY,
    client_id     UUID NOT NULL REFERENCES client (id),
    trajectory_id UUID NOT NULL REFERENCES trajectory (id),
    task          VARCHAR(60) NOT NULL,
    state         VARCHAR(20) NOT NULL,
    done_on       DATE,
    until_date    DATE,
    UNIQUE (trajectory_id, task)
);
CREATE INDEX route_mark_client ON route_mark (client_id);

-- What the route of a trajectory rests on besides the trajectory itself; at most one for each.
CREATE TABLE route_file (
    id               UUID PRIMARY KEY,
    client_id        UUID NOT NULL REFERENCES client (id),
    trajectory_id    UUID NOT NULL UNIQUE REFERENCES trajectory (id),
    first_sick_day   DATE,
    recovered_on     DATE,
    max_months       INTEGER,
    hours_granted    NUMERIC(7, 2),
    contact_name     VARCHAR(200),
    introduced_on    DATE,
    report_present   BOOLEAN NOT NULL
);
CREATE INDEX route_file_client ON route_file (client_id);

-- The papers of the municipal subsidy: never their content.
CREATE TABLE subsidy_paper (
    id            UUID PRIMARY KEY,
    client_id     UUID NOT NULL REFERENCES client (id),
    trajectory_id UUID NOT NULL REFERENCES trajectory (id),
    kind          VARCHAR(30) NOT NULL,
    who           VARCHAR(200),
    sent_on       DATE,
    answered_on   DATE,
    answer        VARCHAR(20),
    reference     VARCHAR(60),
    UNIQUE (trajectory_id, kind)
);
CREATE INDEX subsidy_paper_client ON subsidy_paper (client_id);

-- What a job coach works on with a client, and the hours that were granted for it.
CREATE TABLE route_goal (
    id            UUID PRIMARY KEY,
    client_id     UUID NOT NULL REFERENCES client (id),
    trajectory_id UUID NOT NULL REFERENCES trajectory (id),
    list_position INTEGER NOT NULL,
    words         VARCHAR(500) NOT NULL,
    hours         NUMERIC(7, 2),
    outcome       VARCHAR(20) NOT NULL,
    further       VARCHAR(1000)
);
CREATE INDEX route_goal_trajectory ON route_goal (trajectory_id, list_position);
CREATE INDEX route_goal_client ON route_goal (client_id);

-- For which goal a contact was; the id is that of the contact. A contact that is taken back counts no longer and may come back.
CREATE TABLE goal_contact (
    id        UUID PRIMARY KEY,
    client_id UUID NOT NULL REFERENCES client (id),
    goal_id   UUID NOT NULL REFERENCES route_goal (id)
);
CREATE INDEX goal_contact_goal ON goal_contact (goal_id);
CREATE INDEX goal_contact_client ON goal_contact (client_id);
