--liquibase formatted sql

--changeset kinerja:keep-who-completed-which-module
CREATE TABLE training_completion (
  employee_id    uuid        NOT NULL,
  module_key     text        NOT NULL,
  module_version integer     NOT NULL,
  completed_at   timestamptz NOT NULL,
  CONSTRAINT pk_training_completion PRIMARY KEY (employee_id, module_key, module_version),
  CONSTRAINT fk_training_completion_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_training_completion_key CHECK (module_key ~ '^[a-z0-9-]{1,40}$'),
  CONSTRAINT ck_training_completion_version CHECK (module_version > 0)
);
CREATE INDEX ix_training_completion_module ON training_completion (module_key, module_version);
REVOKE UPDATE, DELETE ON training_completion FROM ${appRole};

--changeset kinerja:remember-who-needs-no-first-week
CREATE TABLE first_week_dismissal (
  employee_id  uuid        NOT NULL,
  dismissed_at timestamptz NOT NULL,
  CONSTRAINT pk_first_week_dismissal PRIMARY KEY (employee_id),
  CONSTRAINT fk_first_week_dismissal_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
);
