--liquibase formatted sql

--changeset kinerja:let-an-entry-on-a-measure-in-words-have-no-number
-- What is measured in words is reported in words: such an entry has a note instead of a number.
ALTER TABLE realisation ALTER COLUMN value DROP NOT NULL;
ALTER TABLE realisation ADD CONSTRAINT ck_realisation_says_something CHECK (value IS NOT NULL OR length(note) > 0);
