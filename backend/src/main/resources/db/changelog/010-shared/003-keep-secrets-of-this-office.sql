--liquibase formatted sql

--changeset kinerja:make-the-key-that-signs-list-cursors-so-that-all-instances-share-it
CREATE TABLE installation_secret (
  name  text  NOT NULL,
  value bytea NOT NULL,
  CONSTRAINT pk_installation_secret PRIMARY KEY (name)
);
-- Two random UUIDs of PostgreSQL's strong generator hold 244 random bits.
INSERT INTO installation_secret (name, value)
VALUES ('cursor', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
REVOKE INSERT, UPDATE, DELETE ON installation_secret FROM ${appRole};
