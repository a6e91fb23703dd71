--liquibase formatted sql

--changeset kinerja:keep-what-is-done-for-people-after-a-result
-- No rating and no predicate: personnel officers read this table's content.
CREATE TABLE follow_up (
  id                uuid        NOT NULL,
  employee_id       uuid        NOT NULL,
  evaluation_id     uuid,
  kind              text        NOT NULL,
  title             text        NOT NULL,
  goal              text        NOT NULL,
  owner_employee_id uuid        NOT NULL,
  starts_on         date        NOT NULL,
  due_on            date        NOT NULL,
  state             text        NOT NULL,
  proposed_by       uuid        NOT NULL,
  proposed_at       timestamptz NOT NULL,
  version           integer     NOT NULL DEFAULT 0,
  CONSTRAINT pk_follow_up PRIMARY KEY (id),
  CONSTRAINT fk_follow_up_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_follow_up_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT fk_follow_up_owner FOREIGN KEY (owner_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_follow_up_proposer FOREIGN KEY (proposed_by) REFERENCES employee (id),
  CONSTRAINT ck_follow_up_kind CHECK (kind IN ('DEVELOPMENT', 'COACHING', 'RECOGNITION')),
  CONSTRAINT ck_follow_up_state CHECK (state IN ('PROPOSED', 'APPROVED', 'RUNNING', 'DONE', 'CANCELLED')),
  CONSTRAINT ck_follow_up_title CHECK (length(title) BETWEEN 1 AND 200),
  CONSTRAINT ck_follow_up_goal CHECK (length(goal) BETWEEN 1 AND 2000),
  CONSTRAINT ck_follow_up_days CHECK (due_on >= starts_on)
);
CREATE INDEX ix_follow_up_employee ON follow_up (employee_id, due_on);
CREATE INDEX ix_follow_up_owner ON follow_up (owner_employee_id);
CREATE INDEX ix_follow_up_evaluation ON follow_up (evaluation_id) WHERE evaluation_id IS NOT NULL;
CREATE INDEX ix_follow_up_due_on ON follow_up (due_on, id);
CREATE INDEX ix_follow_up_proposed_at ON follow_up (proposed_at DESC, id DESC);

--changeset kinerja:keep-each-step-and-note-of-a-follow-up
CREATE TABLE follow_up_step (
  id             uuid        NOT NULL,
  follow_up_id   uuid        NOT NULL,
  step           text        NOT NULL,
  taken_at       timestamptz NOT NULL,
  by_employee_id uuid,
  by_name        text        NOT NULL,
  text           text,
  CONSTRAINT pk_follow_up_step PRIMARY KEY (id),
  CONSTRAINT fk_follow_up_step_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_up (id),
  CONSTRAINT ck_follow_up_step_step CHECK (step IN ('PROPOSED', 'APPROVED', 'STARTED', 'NOTED', 'COMPLETED', 'CANCELLED')),
  CONSTRAINT ck_follow_up_step_text CHECK (length(text) BETWEEN 1 AND 2000),
  CONSTRAINT ck_follow_up_step_said CHECK ((text IS NOT NULL) = (step IN ('NOTED', 'COMPLETED', 'CANCELLED')))
);
CREATE INDEX ix_follow_up_step_follow_up ON follow_up_step (follow_up_id, taken_at);
REVOKE UPDATE, DELETE ON follow_up_step FROM ${appRole};
