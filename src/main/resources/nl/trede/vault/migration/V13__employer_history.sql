-- history: at which employer a record was in that version, so that the page of an employer can show and restore what was changed there
ALTER TABLE revision ADD COLUMN employer_id UUID;

UPDATE revision SET employer_id = record_id WHERE record_type = 'employer';

UPDATE revision SET employer_id = CAST(SUBSTRING(content FROM POSITION('"employerId":"' IN content) + 14 FOR 36) AS UUID)
WHERE record_type IN ('employer_person', 'employer_contact', 'harrie_training', 'sroi_entry', 'search_target', 'workplace_scan', 'job')
  AND POSITION('"employerId":"' IN content) > 0;

UPDATE revision SET employer_id = CAST(SUBSTRING(content FROM POSITION('"keptId":"' IN content) + 10 FOR 36) AS UUID)
WHERE record_type = 'employer_merge' AND POSITION('"keptId":"' IN content) > 0;

CREATE INDEX revision_employer ON revision (employer_id);

-- What is typed in a form and not saved yet, one row for each form of a client. No reference to the client: a record that is taken back at once
-- must not be held by half a sentence.
CREATE TABLE half_typed (
    id        UUID PRIMARY KEY,
    client_id UUID NOT NULL,
    form      VARCHAR(40) NOT NULL,
    content   VARCHAR(200000) NOT NULL
);
