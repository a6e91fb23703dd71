--liquibase formatted sql

--changeset kinerja:keep-the-plan-of-each-employee-in-versions
CREATE TABLE plan (
  id                   uuid        NOT NULL,
  cycle_id             uuid        NOT NULL,
  employee_id          uuid        NOT NULL,
  version_number       integer     NOT NULL,
  approach             text        NOT NULL,
  status               text        NOT NULL,
  assessor_employee_id uuid,
  created_at           timestamptz NOT NULL,
  content_changed_at   timestamptz NOT NULL,
  submitted_at         timestamptz,
  returned_at          timestamptz,
  returned_reason      text,
  agreed_at            timestamptz,
  employee_signed_at   timestamptz,
  assessor_signed_at   timestamptz,
  established_at       timestamptz,
  content_hash         text,
  effective_from       date,
  effective_to         date,
  supersedes_id        uuid,
  revision_reason      text,
  version              bigint      NOT NULL,
  CONSTRAINT pk_plan PRIMARY KEY (id),
  CONSTRAINT fk_plan_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_plan_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_plan_assessor FOREIGN KEY (assessor_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_plan_supersedes FOREIGN KEY (supersedes_id) REFERENCES plan (id),
  CONSTRAINT uq_plan_version UNIQUE (cycle_id, employee_id, version_number),
  -- Versions in force follow one another without overlap.
  CONSTRAINT ex_plan_effective EXCLUDE USING gist
    (cycle_id WITH =, employee_id WITH =, daterange(effective_from, effective_to + 1, '[)') WITH &&) WHERE (effective_from IS NOT NULL),
  CONSTRAINT ck_plan_version_number CHECK (version_number >= 1),
  CONSTRAINT ck_plan_approach CHECK (approach IN ('QUANTITATIVE', 'QUALITATIVE')),
  CONSTRAINT ck_plan_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'ESTABLISHED', 'SUPERSEDED', 'CLOSED')),
  CONSTRAINT ck_plan_not_assessed_by_oneself CHECK (assessor_employee_id <> employee_id),
  CONSTRAINT ck_plan_established CHECK (
    status NOT IN ('ESTABLISHED', 'SUPERSEDED', 'CLOSED')
    OR (established_at IS NOT NULL AND content_hash IS NOT NULL AND effective_from IS NOT NULL AND assessor_employee_id IS NOT NULL
        AND employee_signed_at IS NOT NULL AND assessor_signed_at IS NOT NULL)),
  -- A version replaced on its first day was never in effect: its span ends the day before it began and is empty.
  CONSTRAINT ck_plan_effective CHECK (effective_to >= effective_from - 1),
  CONSTRAINT ck_plan_superseded CHECK (status <> 'SUPERSEDED' OR effective_to IS NOT NULL),
  CONSTRAINT ck_plan_content_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT ck_plan_revision CHECK ((supersedes_id IS NULL) = (revision_reason IS NULL)),
  CONSTRAINT ck_plan_texts CHECK (length(returned_reason) <= 2000 AND length(revision_reason) <= 2000)
);
-- One plan in the making and one in force for each person and cycle, whatever two requests at the same moment try.
CREATE UNIQUE INDEX uq_plan_open ON plan (cycle_id, employee_id) WHERE status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED');
CREATE UNIQUE INDEX uq_plan_established ON plan (cycle_id, employee_id) WHERE status = 'ESTABLISHED';
CREATE INDEX ix_plan_employee ON plan (employee_id, id);
CREATE INDEX ix_plan_cycle ON plan (cycle_id, id);
CREATE INDEX ix_plan_cycle_status ON plan (cycle_id, status, id);
CREATE INDEX ix_plan_created_at ON plan (created_at, id);
CREATE INDEX ix_plan_supersedes ON plan (supersedes_id) WHERE supersedes_id IS NOT NULL;
