--liquibase formatted sql

--changeset kinerja:answer-complaints-in-time
CREATE TABLE complaint (
  id                uuid        NOT NULL,
  unit_id           uuid        NOT NULL,
  request_id        uuid,
  channel           text        NOT NULL,
  external_id       text,
  class             text        NOT NULL,
  state             text        NOT NULL,
  received_at       timestamptz NOT NULL,
  due_at            timestamptz,
  about_conduct     boolean     NOT NULL,
  content           text        NOT NULL,
  owner_employee_id uuid,
  answer            text,
  answered_at       timestamptz,
  told_at           timestamptz,
  version           bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_complaint PRIMARY KEY (id),
  CONSTRAINT fk_complaint_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT fk_complaint_request FOREIGN KEY (request_id) REFERENCES service_request (id),
  CONSTRAINT fk_complaint_owner FOREIGN KEY (owner_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_complaint_channel CHECK (channel IN ('COUNTER', 'SUGGESTION_BOX', 'PHONE', 'LAPOR', 'SURVEY', 'OTHER')),
  CONSTRAINT ck_complaint_class CHECK (class IN ('LIGHT', 'NORMATIVE', 'WITHOUT_EXAMINATION', 'WITH_EXAMINATION')),
  CONSTRAINT ck_complaint_state CHECK (state IN ('RECEIVED', 'ASSIGNED', 'ANSWERED', 'TOLD')),
  CONSTRAINT ck_complaint_texts CHECK (length(content) <= 4000 AND length(answer) <= 4000 AND length(external_id) <= 80),
  CONSTRAINT ck_complaint_answered CHECK (state NOT IN ('ANSWERED', 'TOLD') OR (answer IS NOT NULL AND answered_at IS NOT NULL)),
  CONSTRAINT ck_complaint_told CHECK (state <> 'TOLD' OR told_at IS NOT NULL)
);
CREATE INDEX ix_complaint_unit ON complaint (unit_id, received_at, id);
CREATE INDEX ix_complaint_request ON complaint (request_id);
CREATE INDEX ix_complaint_owner ON complaint (owner_employee_id);
