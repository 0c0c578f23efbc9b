-- partners: when a coach is free, so that such a week asks no employer contacts (domain §10.4) ---------
-- No reason is kept: why somebody is free is nobody's business here.

CREATE TABLE coach_leave (
    id        UUID PRIMARY KEY,
    coach_id  UUID NOT NULL REFERENCES coach (id),
    from_date DATE NOT NULL,
    to_date   DATE NOT NULL,
    CHECK (to_date >= from_date)
);

CREATE INDEX coach_leave_coach ON coach_leave (coach_id);
