--liquibase formatted sql

--changeset kinerja:announce-each-end-of-a-contract-once
CREATE TABLE contract_alert (
  employee_id      uuid NOT NULL,
  contract_ends_on date NOT NULL,
  told_on          date NOT NULL,
  CONSTRAINT pk_contract_alert PRIMARY KEY (employee_id, contract_ends_on),
  CONSTRAINT fk_contract_alert_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
);
REVOKE UPDATE, DELETE ON contract_alert FROM ${appRole};
