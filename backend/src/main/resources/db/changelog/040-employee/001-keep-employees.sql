--liquibase formatted sql

--changeset kinerja:keep-employees
-- Neither date of birth nor sex nor national identity number is kept: the office does not need them to appraise.
CREATE TABLE employee (
  id           uuid    NOT NULL,
  nip          text    NOT NULL,
  name         text    NOT NULL,
  title_prefix text,
  title_suffix text,
  -- The name with its titles as letters show it: 'Drs. Budi Maulana, M.Si.'
  display_name text    NOT NULL GENERATED ALWAYS AS
                 (coalesce(title_prefix || ' ', '') || name || coalesce(', ' || title_suffix, '')) STORED,
  sort_name    text    NOT NULL GENERATED ALWAYS AS (lower(name)) STORED,
  -- A blank before the lower-case name lets one pattern, '% word%', find every word by its beginning.
  search       text    NOT NULL GENERATED ALWAYS AS (' ' || lower(name)) STORED,
  status       text    NOT NULL,
  grade        text    NOT NULL,
  email        text,
  active       boolean NOT NULL DEFAULT true,
  version      integer NOT NULL DEFAULT 0,
  CONSTRAINT pk_employee PRIMARY KEY (id),
  CONSTRAINT ck_employee_nip CHECK (nip ~ '^[0-9]{18}$'),
  CONSTRAINT ck_employee_status CHECK (status IN ('PNS', 'CPNS', 'PPPK', 'PPPK_PART_TIME')),
  CONSTRAINT ck_employee_name CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT ck_employee_title_prefix CHECK (length(title_prefix) BETWEEN 1 AND 60),
  CONSTRAINT ck_employee_title_suffix CHECK (length(title_suffix) BETWEEN 1 AND 100),
  CONSTRAINT ck_employee_grade CHECK (length(grade) BETWEEN 1 AND 8),
  CONSTRAINT ck_employee_email CHECK (length(email) BETWEEN 3 AND 254)
);
-- A number is one person's among those in service; who left keeps theirs in history.
CREATE UNIQUE INDEX uq_employee_nip_active ON employee (nip) WHERE active;
CREATE INDEX ix_employee_nip ON employee (nip, id);
CREATE INDEX ix_employee_sort_name ON employee (sort_name, id);
CREATE INDEX ix_employee_search ON employee USING gin (search gin_trgm_ops);
CREATE INDEX ix_employee_email ON employee (lower(email)) WHERE email IS NOT NULL;

--changeset kinerja:let-assignments-name-only-known-employees
ALTER TABLE assignment ADD CONSTRAINT fk_assignment_employee FOREIGN KEY (employee_id) REFERENCES employee (id);
ALTER TABLE assignment ADD CONSTRAINT fk_assignment_assessor FOREIGN KEY (assessor_employee_id) REFERENCES employee (id);
