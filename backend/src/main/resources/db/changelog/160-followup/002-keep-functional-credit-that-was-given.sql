--liquibase formatted sql

--changeset kinerja:keep-functional-credit-as-decisions-gave-it
-- Only added: the newest record of the latest year counts.
CREATE TABLE credit_given (
  id          uuid         NOT NULL,
  employee_id uuid         NOT NULL,
  until_year  integer      NOT NULL,
  credit      numeric(6,2) NOT NULL,
  document    text         NOT NULL,
  recorded_at timestamptz  NOT NULL,
  recorded_by uuid         NOT NULL,
  CONSTRAINT pk_credit_given PRIMARY KEY (id),
  CONSTRAINT fk_credit_given_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_credit_given_until_year CHECK (until_year BETWEEN 2000 AND 2100),
  CONSTRAINT ck_credit_given_credit CHECK (credit >= 0),
  CONSTRAINT ck_credit_given_document CHECK (length(document) BETWEEN 1 AND 200)
);
CREATE INDEX ix_credit_given_employee ON credit_given (employee_id, until_year DESC, recorded_at DESC);
REVOKE UPDATE, DELETE ON credit_given FROM ${appRole};
