--liquibase formatted sql

--changeset kinerja:let-an-earlier-assessor-rate-a-slice-of-a-period
-- A person has one evaluation a period, whoever assesses: what an earlier assessor says of the earlier days hangs below it, so that no
-- count of results ever meets a person twice.
CREATE TABLE assessor_slice (
  id                   uuid        NOT NULL,
  evaluation_id        uuid        NOT NULL,
  plan_id              uuid        NOT NULL,
  sequence             integer     NOT NULL,
  assessor_employee_id uuid        NOT NULL,
  assessor_name        text        NOT NULL,
  starts_on            date        NOT NULL,
  ends_on              date        NOT NULL,
  change_reason        text,
  status               text        NOT NULL,
  result_rating        text,
  result_reason        text,
  behaviour_rating     text,
  behaviour_reason     text,
  feedback             text,
  target_marks         jsonb       NOT NULL,
  behaviour_marks      jsonb       NOT NULL,
  completed_at         timestamptz,
  content_hash         text,
  version              bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_assessor_slice PRIMARY KEY (id),
  CONSTRAINT uq_assessor_slice_sequence UNIQUE (evaluation_id, sequence),
  CONSTRAINT fk_assessor_slice_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT fk_assessor_slice_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_assessor_slice_assessor FOREIGN KEY (assessor_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_assessor_slice_days CHECK (starts_on <= ends_on),
  CONSTRAINT ck_assessor_slice_status CHECK (status IN ('OPEN', 'COMPLETED')),
  CONSTRAINT ck_assessor_slice_ratings CHECK (result_rating IN ('ABOVE', 'AS_EXPECTED', 'BELOW')
    AND behaviour_rating IN ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  CONSTRAINT ck_assessor_slice_completed CHECK (status = 'OPEN' OR
    (result_rating IS NOT NULL AND behaviour_rating IS NOT NULL AND completed_at IS NOT NULL AND content_hash IS NOT NULL)),
  CONSTRAINT ck_assessor_slice_texts CHECK (length(result_reason) <= 4000 AND length(behaviour_reason) <= 4000
    AND length(feedback) <= 4000 AND length(change_reason) <= 2000)
);
CREATE INDEX ix_assessor_slice_plan ON assessor_slice (plan_id);
CREATE INDEX ix_assessor_slice_assessor ON assessor_slice (assessor_employee_id, status, id);
