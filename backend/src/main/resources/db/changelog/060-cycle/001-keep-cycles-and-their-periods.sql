--liquibase formatted sql

--changeset kinerja:keep-cycles-and-their-periods
CREATE TABLE cycle (
  id        uuid        NOT NULL,
  year      integer     NOT NULL,
  name      text        NOT NULL,
  rhythm    text        NOT NULL,
  approach  text        NOT NULL,
  status    text        NOT NULL,
  opened_at timestamptz,
  version   integer     NOT NULL DEFAULT 0,
  CONSTRAINT pk_cycle PRIMARY KEY (id),
  CONSTRAINT uq_cycle_year UNIQUE (year),
  CONSTRAINT ck_cycle_year CHECK (year BETWEEN 2020 AND 2100),
  CONSTRAINT ck_cycle_name CHECK (length(name) BETWEEN 1 AND 100),
  CONSTRAINT ck_cycle_rhythm CHECK (rhythm IN ('MONTHLY', 'QUARTERLY', 'SEMESTER', 'ANNUAL')),
  CONSTRAINT ck_cycle_approach CHECK (approach IN ('QUANTITATIVE', 'QUALITATIVE')),
  CONSTRAINT ck_cycle_status CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED')),
  CONSTRAINT ck_cycle_opened CHECK ((status = 'DRAFT') = (opened_at IS NULL))
);

CREATE TABLE period (
  id        uuid     NOT NULL,
  cycle_id  uuid     NOT NULL,
  sequence  integer  NOT NULL,
  label     text     NOT NULL,
  starts_on date     NOT NULL,
  ends_on   date     NOT NULL,
  due_on    date     NOT NULL,
  closes_on date     NOT NULL,
  version   integer  NOT NULL DEFAULT 0,
  CONSTRAINT pk_period PRIMARY KEY (id),
  CONSTRAINT uq_period_sequence UNIQUE (cycle_id, sequence),
  CONSTRAINT fk_period_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT ck_period_sequence CHECK (sequence BETWEEN 1 AND 12),
  CONSTRAINT ck_period_label CHECK (length(label) BETWEEN 1 AND 40),
  CONSTRAINT ck_period_days CHECK (starts_on <= ends_on AND ends_on <= due_on AND due_on <= closes_on),
  CONSTRAINT ex_period_overlap EXCLUDE USING gist (cycle_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
);
