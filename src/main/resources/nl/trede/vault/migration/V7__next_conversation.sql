-- region: the next driegesprek, which workbooks tell from format 2 on ------------------------------------
-- Only the day; empty for rows of an older workbook.

ALTER TABLE received_case ADD COLUMN next_conversation DATE;
