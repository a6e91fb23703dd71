--liquibase formatted sql

--changeset kinerja:keep-the-keys-that-sign-access-tokens-encrypted
CREATE TABLE signing_key (
  id             uuid        NOT NULL,
  public_key     bytea       NOT NULL,
  -- AES-GCM under the master key, which is in no database.
  private_sealed bytea       NOT NULL,
  created_at     timestamptz NOT NULL,
  signs_from     timestamptz NOT NULL,
  CONSTRAINT pk_signing_key PRIMARY KEY (id)
);
REVOKE UPDATE ON signing_key FROM ${appRole};
