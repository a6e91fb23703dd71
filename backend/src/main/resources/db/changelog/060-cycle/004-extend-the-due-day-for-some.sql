--liquibase formatted sql

--changeset kinerja:extend-the-due-day-of-a-period-for-some
-- Only added to: for everybody, for a unit with those below it, or for one person. The latest day that applies counts.
CREATE TABLE period_extension (
  id                    uuid        NOT NULL,
  period_id             uuid        NOT NULL,
  unit_id               uuid,
  employee_id           uuid,
  due_on                date        NOT NULL,
  reason                text        NOT NULL,
  granted_by_account_id uuid        NOT NULL,
  granted_at            timestamptz NOT NULL,
  CONSTRAINT pk_period_extension PRIMARY KEY (id),
  CONSTRAINT fk_period_extension_period FOREIGN KEY (period_id) REFERENCES period (id),
  CONSTRAINT fk_period_extension_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT fk_period_extension_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_period_extension_scope CHECK (unit_id IS NULL OR employee_id IS NULL),
  CONSTRAINT ck_period_extension_reason CHECK (length(reason) BETWEEN 5 AND 500)
);
CREATE INDEX ix_period_extension_period ON period_extension (period_id, granted_at, id);
CREATE INDEX ix_period_extension_unit ON period_extension (unit_id);
CREATE INDEX ix_period_extension_employee ON period_extension (employee_id);
REVOKE UPDATE, DELETE, TRUNCATE ON period_extension FROM ${appRole};

--changeset kinerja:find-the-extension-that-applies-to-somebody splitStatements:false
CREATE FUNCTION extension_of(which_period uuid, which_employee uuid, which_unit uuid) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE upward AS (
    SELECT u.id, u.parent_id FROM unit u WHERE u.id = which_unit
    UNION
    SELECT u.id, u.parent_id FROM upward b JOIN unit u ON u.id = b.parent_id
  )
  SELECT x.id FROM period_extension x
   WHERE x.period_id = which_period
     AND (x.employee_id = which_employee OR x.employee_id IS NULL AND (x.unit_id IS NULL OR x.unit_id IN (SELECT id FROM upward)))
   ORDER BY x.due_on DESC, x.granted_at DESC, x.id DESC LIMIT 1
$$;
