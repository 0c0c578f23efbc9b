-- employers: how long a client travels to a town, one way, as client and coach found out (domain §9.7, reistijd)
CREATE TABLE travel_time (
    id        UUID PRIMARY KEY,
    client_id UUID NOT NULL REFERENCES client (id),
    town      VARCHAR(100) NOT NULL,
    minutes   INTEGER NOT NULL
);
ALTER TABLE travel_time ADD CONSTRAINT travel_time_minutes CHECK (minutes BETWEEN 0 AND 300);
CREATE INDEX travel_time_client ON travel_time (client_id);
