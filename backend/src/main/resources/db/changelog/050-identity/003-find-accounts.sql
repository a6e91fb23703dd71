--liquibase formatted sql

--changeset kinerja:find-accounts-by-name-and-age
ALTER TABLE account ADD COLUMN search text NOT NULL GENERATED ALWAYS AS (' ' || lower(coalesce(name, ''))) STORED;
CREATE INDEX ix_account_created_at ON account (created_at DESC, id DESC);
