--liquibase formatted sql

--changeset kinerja:keep-versions-of-the-rules-in-force
-- Only added to: what was in force on a day can be told for ever. Text and not jsonb, which would reorder it.
CREATE TABLE rule_version (
  id                uuid        NOT NULL,
  section           text        NOT NULL,
  number            integer     NOT NULL,
  valid_from        date        NOT NULL,
  value             text        NOT NULL,
  reason            text        NOT NULL,
  source            text,
  verified          boolean     NOT NULL,
  added_at          timestamptz NOT NULL,
  author_account_id uuid        NOT NULL,
  CONSTRAINT pk_rule_version PRIMARY KEY (id),
  CONSTRAINT uq_rule_version_number UNIQUE (section, number),
  CONSTRAINT ck_rule_version_section CHECK (section ~ '^[a-z]+[.][a-z]+(-[a-z]+)*$' AND length(section) <= 80),
  CONSTRAINT ck_rule_version_number CHECK (number BETWEEN 1 AND 100000),
  CONSTRAINT ck_rule_version_value CHECK (length(value) <= 20000 AND value IS JSON OBJECT),
  CONSTRAINT ck_rule_version_reason CHECK (length(reason) BETWEEN 1 AND 2000),
  CONSTRAINT ck_rule_version_source CHECK (length(source) BETWEEN 1 AND 500)
);
REVOKE UPDATE, DELETE, TRUNCATE ON rule_version FROM ${appRole};
