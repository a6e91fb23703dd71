--liquibase formatted sql

--changeset kinerja:invite-by-codes-that-burn
-- Codes of invitations follow from this key and the request, so that a receipt can be printed again; only their hash is kept.
INSERT INTO installation_secret (name, value)
VALUES ('survey-code', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- Knows what was visited in which week and who handled it, but no visit, no time and no answer.
CREATE TABLE survey_invitation (
  id              uuid   NOT NULL,
  survey_id       uuid   NOT NULL,
  service_type_id uuid,
  week            date   NOT NULL,
  handlers        uuid[] NOT NULL,
  code_hash       bytea  NOT NULL,
  source          text   NOT NULL,
  state           text   NOT NULL,
  expires_on      date   NOT NULL,
  CONSTRAINT pk_survey_invitation PRIMARY KEY (id),
  CONSTRAINT uq_survey_invitation_code UNIQUE (code_hash),
  CONSTRAINT fk_survey_invitation_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT fk_survey_invitation_type FOREIGN KEY (service_type_id) REFERENCES service_type (id),
  CONSTRAINT ck_survey_invitation_week CHECK (extract(isodow FROM week) = 1),
  CONSTRAINT ck_survey_invitation_source CHECK (source IN ('REQUEST', 'PAPER')),
  CONSTRAINT ck_survey_invitation_state CHECK (state IN ('ISSUED', 'USED', 'VOIDED')),
  CONSTRAINT ck_survey_invitation_code CHECK (length(code_hash) = 32)
);
CREATE INDEX ix_survey_invitation_survey ON survey_invitation (survey_id, service_type_id);

-- The three volumes a response rate needs, and the place of the next visit in the systematic sample.
CREATE TABLE survey_volume (
  survey_id       uuid    NOT NULL,
  service_type_id uuid    NOT NULL,
  week            date    NOT NULL,
  visits          integer NOT NULL DEFAULT 0,
  invitations     integer NOT NULL DEFAULT 0,
  CONSTRAINT pk_survey_volume PRIMARY KEY (survey_id, service_type_id, week),
  CONSTRAINT fk_survey_volume_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT fk_survey_volume_type FOREIGN KEY (service_type_id) REFERENCES service_type (id)
);

-- Whose visits are invited how often: an unusual share of voided codes is seen here.
CREATE TABLE survey_handler_volume (
  survey_id   uuid    NOT NULL,
  employee_id uuid    NOT NULL,
  visits      integer NOT NULL DEFAULT 0,
  invitations integer NOT NULL DEFAULT 0,
  voided      integer NOT NULL DEFAULT 0,
  CONSTRAINT pk_survey_handler_volume PRIMARY KEY (survey_id, employee_id),
  CONSTRAINT fk_survey_handler_volume_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT fk_survey_handler_volume_employee FOREIGN KEY (employee_id) REFERENCES employee (id)
);
