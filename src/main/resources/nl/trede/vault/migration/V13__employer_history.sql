-- history: at which employer a record was in that version, so that the page of an employer can show and restore what was changed there
ALTER TABLE revision ADD COLUMN employer_id UUID;

UPDATE revision SET employer_id = record_id WHERE record_type = 'employer';

UPDATE revision SET employer_id = CAST(SUBSTRING(content FROM POSITION('"employerId":"' IN content) + 14 FOR 36) AS UUID)
WHERE record_type IN ('employer_person', 'employer_contact', 'harrie_training', 'sroi_entry', 'search_target', 'workplace_scan', 'job')
  AND POSITION('"employerId":"' IN content) > 0;

UPDATE revision SET employer_id = CAST(SUBSTRING(content FROM POSITION('"keptId":"' IN content) + 10 FOR 36) AS UUID)
WHERE record_type = 'employer_merge' AND POSITION('"keptId":"' IN content) > 0;

CREATE INDEX revision_employer ON revision (employer_id);
