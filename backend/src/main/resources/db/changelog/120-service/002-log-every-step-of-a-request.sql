--liquibase formatted sql

--changeset kinerja:log-every-step-of-a-request
-- The row is a projection: all but its name and its checklist follows from the events and can be reckoned anew from them.
CREATE TABLE service_request (
  id                   uuid        NOT NULL,
  unit_id              uuid        NOT NULL,
  service_type_id      uuid        NOT NULL,
  number               text        NOT NULL,
  follow_up_code       text        NOT NULL,
  ticket_number        text,
  external_id          text,
  applicant            text,
  requirements         jsonb       NOT NULL,
  state                text        NOT NULL,
  arrived_at           timestamptz NOT NULL,
  called_at            timestamptz,
  intake_at            timestamptz,
  complete_at          timestamptz,
  standard_id          uuid,
  due_at               timestamptz,
  paused_since         timestamptz,
  ready_at             timestamptz,
  closed_at            timestamptz,
  returns              integer     NOT NULL DEFAULT 0,
  avoidable_returns    integer     NOT NULL DEFAULT 0,
  officer_corrected_at timestamptz,
  waiting_seconds      bigint,
  processing_seconds   bigint,
  on_time              boolean,
  handler_employee_id  uuid,
  last_event_at        timestamptz NOT NULL,
  version              bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_service_request PRIMARY KEY (id),
  CONSTRAINT uq_service_request_number UNIQUE (number),
  CONSTRAINT uq_service_request_follow_up_code UNIQUE (follow_up_code),
  CONSTRAINT uq_service_request_external_id UNIQUE (unit_id, external_id),
  CONSTRAINT fk_service_request_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT fk_service_request_type FOREIGN KEY (service_type_id) REFERENCES service_type (id),
  CONSTRAINT fk_service_request_standard FOREIGN KEY (standard_id) REFERENCES service_standard (id),
  CONSTRAINT fk_service_request_handler FOREIGN KEY (handler_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_service_request_state CHECK (state IN ('QUEUED', 'CALLED', 'INTAKE', 'RETURNED', 'COMPLETE', 'IN_STEP', 'PAUSED',
    'STEP_PAUSED', 'READY', 'HANDED_OVER', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT ck_service_request_texts CHECK (length(number) <= 80 AND length(ticket_number) <= 20 AND length(external_id) <= 80
    AND length(applicant) <= 40)
);
CREATE INDEX ix_service_request_open ON service_request (unit_id, state, arrived_at, id)
  WHERE state NOT IN ('HANDED_OVER', 'REJECTED', 'WITHDRAWN');
CREATE INDEX ix_service_request_arrived ON service_request (unit_id, arrived_at, id);
CREATE INDEX ix_service_request_ready ON service_request (unit_id, ready_at);
CREATE INDEX ix_service_request_due ON service_request (unit_id, due_at);
CREATE INDEX ix_service_request_type ON service_request (service_type_id);
CREATE INDEX ix_service_request_handler ON service_request (handler_employee_id);

CREATE TABLE service_event (
  id                  uuid        NOT NULL,
  request_id          uuid        NOT NULL,
  sequence            integer     NOT NULL,
  kind                text        NOT NULL,
  happened_at         timestamptz NOT NULL,
  recorded_at         timestamptz NOT NULL,
  step                text,
  handler_employee_id uuid,
  reason_code         text,
  reason              text,
  by_account_id       uuid        NOT NULL,
  by_employee_id      uuid,
  confirmed_by        uuid,
  CONSTRAINT pk_service_event PRIMARY KEY (id),
  CONSTRAINT uq_service_event_sequence UNIQUE (request_id, sequence),
  CONSTRAINT fk_service_event_request FOREIGN KEY (request_id) REFERENCES service_request (id),
  CONSTRAINT fk_service_event_handler FOREIGN KEY (handler_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_service_event_by FOREIGN KEY (by_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_service_event_kind CHECK (kind IN ('TICKET', 'CALLED', 'INTAKE', 'RETURNED', 'RESUBMITTED', 'COMPLETED',
    'STEP_STARTED', 'STEP_ENDED', 'PAUSED', 'RESUMED', 'READY', 'HANDED_OVER', 'REJECTED', 'WITHDRAWN', 'CORRECTED')),
  CONSTRAINT ck_service_event_step CHECK (step IN ('VERIFICATION', 'DRAFTING', 'SECTION_INITIAL', 'SECRETARY_INITIAL', 'SIGNATURE',
    'REGISTRATION')),
  CONSTRAINT ck_service_event_reason_code CHECK (reason_code IN ('MISSING_DOCUMENT', 'WRONG_DATA', 'UNCLEAR_INFORMATION',
    'OFFICER_MISTAKE', 'APPLICANT', 'OUTAGE', 'OTHER_AGENCY', 'OFFICER', 'SYSTEM', 'NOT_ENTITLED', 'OTHER')),
  CONSTRAINT ck_service_event_reason CHECK (length(reason) <= 1000),
  CONSTRAINT ck_service_event_time CHECK (happened_at <= recorded_at),
  CONSTRAINT ck_service_event_two_persons CHECK (confirmed_by IS NULL OR confirmed_by <> by_account_id)
);
REVOKE UPDATE, DELETE, TRUNCATE ON service_event FROM ${appRole};

-- One row for each step that ended, with its share of counter time: what is counted for a person.
CREATE TABLE service_step (
  id                  uuid        NOT NULL,
  request_id          uuid        NOT NULL,
  step                text        NOT NULL,
  handler_employee_id uuid        NOT NULL,
  started_at          timestamptz NOT NULL,
  ended_at            timestamptz NOT NULL,
  working_seconds     bigint      NOT NULL,
  CONSTRAINT pk_service_step PRIMARY KEY (id),
  CONSTRAINT uq_service_step_start UNIQUE (request_id, started_at),
  CONSTRAINT fk_service_step_request FOREIGN KEY (request_id) REFERENCES service_request (id),
  CONSTRAINT fk_service_step_handler FOREIGN KEY (handler_employee_id) REFERENCES employee (id)
);
CREATE INDEX ix_service_step_handler ON service_step (handler_employee_id, ended_at);

-- What somebody says happened earlier: it becomes an event only when a second person confirms it.
CREATE TABLE service_late_entry (
  id                  uuid        NOT NULL,
  request_id          uuid        NOT NULL,
  kind                text        NOT NULL,
  happened_at         timestamptz NOT NULL,
  step                text,
  handler_employee_id uuid,
  reason_code         text,
  reason              text,
  why                 text        NOT NULL,
  proposed_by         uuid        NOT NULL,
  proposed_employee_id uuid,
  proposed_at         timestamptz NOT NULL,
  decided_by          uuid,
  decided_at          timestamptz,
  accepted            boolean,
  CONSTRAINT pk_service_late_entry PRIMARY KEY (id),
  CONSTRAINT fk_service_late_entry_request FOREIGN KEY (request_id) REFERENCES service_request (id),
  CONSTRAINT fk_service_late_entry_employee FOREIGN KEY (proposed_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_service_late_entry_two_persons CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CONSTRAINT ck_service_late_entry_texts CHECK (length(why) <= 1000 AND length(reason) <= 1000)
);
CREATE INDEX ix_service_late_entry_request ON service_late_entry (request_id);
CREATE UNIQUE INDEX uq_service_late_entry_open ON service_late_entry (request_id) WHERE decided_at IS NULL;

CREATE TABLE service_number (
  unit_id uuid    NOT NULL,
  year    integer NOT NULL,
  last    integer NOT NULL,
  CONSTRAINT pk_service_number PRIMARY KEY (unit_id, year),
  CONSTRAINT fk_service_number_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
