-- Lists over the whole caseload read contacts with employers from this index alone: the last one with each employer and the first
-- meeting, without decrypting the notes beside them.
CREATE INDEX employer_contact_client ON employer_contact
    (client_id, employer_id, contact_date, id, next_date, trajectory_id, channel, purpose);
