--liquibase formatted sql

--changeset kinerja:let-units-be-appraised
-- The unit's name and who set it are told from the frozen copies once it is set.
CREATE TABLE unit_predicate (
  id                    uuid        NOT NULL,
  unit_id               uuid        NOT NULL,
  cycle_id              uuid        NOT NULL,
  period_id             uuid        NOT NULL,
  status                text        NOT NULL,
  agreement_level       text,
  agreement_text        text,
  expectation_level     text,
  expectation_text      text,
  proposed_level        text,
  proposal_reason       text,
  proposed_at           timestamptz,
  return_reason         text,
  level                 text,
  decision_reason       text,
  decided_at            timestamptz,
  external_name         text,
  external_position     text,
  external_document     text,
  signed_at             timestamptz,
  version               bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_unit_predicate PRIMARY KEY (id),
  CONSTRAINT uq_unit_predicate_period UNIQUE (unit_id, period_id),
  CONSTRAINT fk_unit_predicate_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT fk_unit_predicate_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_unit_predicate_period FOREIGN KEY (period_id) REFERENCES period (id),
  CONSTRAINT ck_unit_predicate_status CHECK (status IN ('ACTION_PLAN', 'PROPOSED', 'SET', 'CALIBRATION', 'CALIBRATED', 'SIGNED')),
  CONSTRAINT ck_unit_predicate_agreement_level CHECK (agreement_level IN ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  CONSTRAINT ck_unit_predicate_expectation_level CHECK (expectation_level IN ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  CONSTRAINT ck_unit_predicate_proposed_level CHECK (proposed_level IN ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  CONSTRAINT ck_unit_predicate_level CHECK (level IN ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  CONSTRAINT ck_unit_predicate_proposed CHECK (status = 'ACTION_PLAN' OR (agreement_level IS NOT NULL AND agreement_text IS NOT NULL
    AND expectation_level IS NOT NULL AND expectation_text IS NOT NULL AND proposed_level IS NOT NULL AND proposal_reason IS NOT NULL
    AND proposed_at IS NOT NULL)),
  CONSTRAINT ck_unit_predicate_set CHECK ((status IN ('ACTION_PLAN', 'PROPOSED')) = (level IS NULL)
    AND (level IS NULL) = (decided_at IS NULL)),
  CONSTRAINT ck_unit_predicate_external CHECK ((external_name IS NULL) = (external_position IS NULL)
    AND (external_name IS NULL) = (external_document IS NULL)),
  CONSTRAINT ck_unit_predicate_signed CHECK ((status = 'SIGNED') = (signed_at IS NOT NULL)),
  CONSTRAINT ck_unit_predicate_texts CHECK (length(agreement_text) <= 4000 AND length(expectation_text) <= 4000
    AND length(proposal_reason) <= 2000 AND length(return_reason) <= 2000 AND length(decision_reason) <= 2000
    AND length(external_name) <= 200 AND length(external_position) <= 200 AND length(external_document) <= 200)
);
CREATE INDEX ix_unit_predicate_period ON unit_predicate (period_id, unit_id);
CREATE INDEX ix_unit_predicate_cycle ON unit_predicate (cycle_id);

--changeset kinerja:keep-each-step-of-a-units-appraisal
-- Only added to. The name is a copy.
CREATE TABLE unit_predicate_step (
  id                uuid        NOT NULL,
  unit_predicate_id uuid        NOT NULL,
  step              text        NOT NULL,
  taken_at          timestamptz NOT NULL,
  by_account_id     uuid        NOT NULL,
  by_name           text        NOT NULL,
  reason            text,
  CONSTRAINT pk_unit_predicate_step PRIMARY KEY (id),
  CONSTRAINT fk_unit_predicate_step_unit_predicate FOREIGN KEY (unit_predicate_id) REFERENCES unit_predicate (id),
  CONSTRAINT ck_unit_predicate_step_step CHECK (step IN
    ('PROPOSED', 'RETURNED', 'SET', 'CALIBRATION_OPENED', 'CALIBRATION_CLOSED', 'SIGNED')),
  CONSTRAINT ck_unit_predicate_step_reason CHECK (length(reason) <= 2000)
);
CREATE INDEX ix_unit_predicate_step_unit_predicate ON unit_predicate_step (unit_predicate_id, taken_at, id);
REVOKE UPDATE, DELETE, TRUNCATE ON unit_predicate_step FROM ${appRole};

--changeset kinerja:freeze-what-was-set-and-signed-of-a-unit
-- Text and not jsonb, which would reorder it: the hash is that of the very bytes kept here.
CREATE TABLE unit_predicate_snapshot (
  unit_predicate_id uuid        NOT NULL,
  kind              text        NOT NULL,
  content           text        NOT NULL,
  sha256            text        NOT NULL,
  frozen_at         timestamptz NOT NULL,
  CONSTRAINT pk_unit_predicate_snapshot PRIMARY KEY (unit_predicate_id, kind),
  CONSTRAINT fk_unit_predicate_snapshot_unit_predicate FOREIGN KEY (unit_predicate_id) REFERENCES unit_predicate (id),
  CONSTRAINT ck_unit_predicate_snapshot_kind CHECK (kind IN ('SET', 'SIGNED')),
  CONSTRAINT ck_unit_predicate_snapshot_hash CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
REVOKE UPDATE, DELETE, TRUNCATE ON unit_predicate_snapshot FROM ${appRole};
