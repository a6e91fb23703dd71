--liquibase formatted sql

--changeset kinerja:keep-the-positions-of-each-unit
CREATE TABLE position (
  id         uuid    NOT NULL,
  unit_id    uuid    NOT NULL,
  title      text    NOT NULL,
  kind       text    NOT NULL,
  echelon    text,
  -- True when its holder answers to somebody outside the unit and is an administrator or supervisor.
  heads_unit boolean NOT NULL DEFAULT false,
  CONSTRAINT pk_position PRIMARY KEY (id),
  CONSTRAINT uq_position_title UNIQUE (unit_id, title),
  -- The target of the key by which an assignment's unit always is its position's unit.
  CONSTRAINT uq_position_unit UNIQUE (id, unit_id),
  CONSTRAINT fk_position_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_position_kind CHECK (kind IN ('ADMINISTRATOR', 'SUPERVISOR', 'STAFF', 'FUNCTIONAL')),
  CONSTRAINT ck_position_head CHECK (NOT heads_unit OR kind IN ('ADMINISTRATOR', 'SUPERVISOR')),
  CONSTRAINT ck_position_title CHECK (length(title) BETWEEN 1 AND 200),
  CONSTRAINT ck_position_echelon CHECK (length(echelon) BETWEEN 1 AND 10)
);
CREATE INDEX ix_position_head ON position (unit_id) WHERE heads_unit;

--changeset kinerja:keep-who-holds-which-position-and-who-assesses-them
CREATE TABLE assignment (
  id                   uuid    NOT NULL,
  employee_id          uuid    NOT NULL,
  position_id          uuid    NOT NULL,
  unit_id              uuid    NOT NULL,
  assessor_employee_id uuid,
  starts_on            date    NOT NULL,
  ends_on              date,
  kind                 text    NOT NULL,
  version              integer NOT NULL DEFAULT 0,
  CONSTRAINT pk_assignment PRIMARY KEY (id),
  CONSTRAINT fk_assignment_position FOREIGN KEY (position_id, unit_id) REFERENCES position (id, unit_id),
  CONSTRAINT ck_assignment_kind CHECK (kind IN ('DEFINITIVE', 'ACTING_PLT', 'ACTING_PLH')),
  CONSTRAINT ck_assignment_assessor_is_another CHECK (assessor_employee_id <> employee_id),
  CONSTRAINT ck_assignment_days CHECK (ends_on >= starts_on),
  -- One definitive post at a time; acting posts stand beside it.
  CONSTRAINT ex_assignment_definitive EXCLUDE USING gist (employee_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
    WHERE (kind = 'DEFINITIVE')
);
CREATE INDEX ix_assignment_employee ON assignment (employee_id, starts_on);
CREATE INDEX ix_assignment_unit ON assignment (unit_id, employee_id);
CREATE INDEX ix_assignment_assessor ON assignment (assessor_employee_id, employee_id);
CREATE INDEX ix_assignment_position ON assignment (position_id);
CREATE INDEX ix_assignment_starts_on ON assignment (starts_on, id);
