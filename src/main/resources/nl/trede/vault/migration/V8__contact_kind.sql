-- The clock of the driegesprek asks for the last conversation of every client: a few of all contacts, which are found here without
-- decrypting the others and the notes beside them.
CREATE INDEX contact_moment_kind ON contact_moment (kind, client_id, contact_date, no_show);
