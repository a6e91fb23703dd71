--liquibase formatted sql

--changeset kinerja:keep-the-reports-of-the-national-application
CREATE TABLE national_report (
  id          uuid        NOT NULL,
  kind        text        NOT NULL,
  cycle_id    uuid        NOT NULL,
  period_id   uuid,
  file_name   text        NOT NULL,
  sha256      text        NOT NULL,
  row_count   integer     NOT NULL,
  people      integer     NOT NULL,
  acting      integer     NOT NULL,
  older       integer     NOT NULL,
  unreadable  integer     NOT NULL,
  uploaded_by uuid        NOT NULL,
  uploaded_at timestamptz NOT NULL,
  CONSTRAINT pk_national_report PRIMARY KEY (id),
  CONSTRAINT fk_national_report_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_national_report_period FOREIGN KEY (period_id) REFERENCES period (id),
  CONSTRAINT ck_national_report_kind CHECK (kind IN ('PLAN', 'EVALUATION')),
  CONSTRAINT ck_national_report_period CHECK ((kind = 'EVALUATION') = (period_id IS NOT NULL)),
  CONSTRAINT ck_national_report_counts CHECK (row_count >= 0 AND people >= 0 AND acting >= 0 AND older >= 0 AND unreadable >= 0)
);
CREATE INDEX ix_national_report_uploaded_at ON national_report (uploaded_at DESC, id DESC);
CREATE INDEX ix_national_report_newest ON national_report (cycle_id, kind, period_id, uploaded_at DESC);

CREATE TABLE national_report_row (
  id         uuid    NOT NULL,
  report_id  uuid    NOT NULL,
  row_number integer NOT NULL,
  nip        text    NOT NULL,
  name       text    NOT NULL,
  unit_name  text    NOT NULL,
  status     text    NOT NULL,
  approved   boolean NOT NULL,
  predicate  text,
  period_end date,
  CONSTRAINT pk_national_report_row PRIMARY KEY (id),
  CONSTRAINT uq_national_report_row_nip UNIQUE (report_id, nip),
  CONSTRAINT fk_national_report_row_report FOREIGN KEY (report_id) REFERENCES national_report (id) ON DELETE CASCADE,
  CONSTRAINT ck_national_report_row_nip CHECK (nip ~ '^[0-9]{18}$'),
  CONSTRAINT ck_national_report_row_predicate CHECK (predicate IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'))
);
REVOKE UPDATE, TRUNCATE ON national_report, national_report_row FROM ${appRole};
