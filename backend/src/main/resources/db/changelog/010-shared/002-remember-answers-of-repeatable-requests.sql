--liquibase formatted sql

--changeset kinerja:remember-the-answer-to-each-idempotency-key-for-two-days
CREATE TABLE idempotency_key (
  caller       text        NOT NULL,
  operation    text        NOT NULL,
  key          text        NOT NULL,
  body_hash    bytea       NOT NULL,
  status       smallint    NOT NULL,
  location     text,
  etag         text,
  content_type text,
  body         text,
  created_at   timestamptz NOT NULL,
  CONSTRAINT pk_idempotency_key PRIMARY KEY (caller, operation, key),
  CONSTRAINT ck_idempotency_key_length CHECK (length(key) BETWEEN 16 AND 255),
  CONSTRAINT ck_idempotency_key_status CHECK (status BETWEEN 200 AND 499)
);
CREATE INDEX ix_idempotency_key_created_at ON idempotency_key (created_at);
