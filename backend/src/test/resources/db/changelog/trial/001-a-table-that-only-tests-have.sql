--liquibase formatted sql

--changeset kinerja:a-table-that-only-tests-have
CREATE TABLE trial (
  id         uuid        NOT NULL,
  name       text        NOT NULL,
  due_on     date,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  version    bigint      NOT NULL,
  CONSTRAINT pk_trial PRIMARY KEY (id),
  CONSTRAINT uq_trial_name UNIQUE (name)
);
