--liquibase formatted sql

--changeset kinerja:say-what-each-service-promises
CREATE TABLE service_type (
  id      uuid    NOT NULL,
  unit_id uuid    NOT NULL,
  code    text    NOT NULL,
  name    text    NOT NULL,
  active  boolean NOT NULL DEFAULT true,
  version bigint  NOT NULL DEFAULT 0,
  CONSTRAINT pk_service_type PRIMARY KEY (id),
  CONSTRAINT uq_service_type_code UNIQUE (unit_id, code),
  CONSTRAINT fk_service_type_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_service_type_texts CHECK (length(code) <= 40 AND length(name) <= 200)
);

-- Only added to: a request is judged by the standard in force when its file became complete, for ever.
CREATE TABLE service_standard (
  id              uuid        NOT NULL,
  service_type_id uuid        NOT NULL,
  version_number  integer     NOT NULL,
  decree_number   text        NOT NULL,
  valid_from      date        NOT NULL,
  valid_until     date,
  amount          integer     NOT NULL,
  time_unit       text        NOT NULL,
  fee             numeric(12) NOT NULL,
  requirements    jsonb       NOT NULL,
  components      jsonb       NOT NULL,
  created_at      timestamptz NOT NULL,
  created_by      uuid        NOT NULL,
  CONSTRAINT pk_service_standard PRIMARY KEY (id),
  CONSTRAINT uq_service_standard_version UNIQUE (service_type_id, version_number),
  CONSTRAINT uq_service_standard_valid_from UNIQUE (service_type_id, valid_from),
  CONSTRAINT fk_service_standard_type FOREIGN KEY (service_type_id) REFERENCES service_type (id),
  CONSTRAINT ck_service_standard_amount CHECK (amount BETWEEN 1 AND 10000),
  CONSTRAINT ck_service_standard_time_unit CHECK (time_unit IN ('WORKING_MINUTES', 'WORKING_HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS')),
  CONSTRAINT ck_service_standard_fee CHECK (fee >= 0),
  CONSTRAINT ck_service_standard_validity CHECK (valid_until IS NULL OR valid_until >= valid_from),
  CONSTRAINT ck_service_standard_decree CHECK (length(decree_number) <= 200)
);
REVOKE UPDATE, DELETE, TRUNCATE ON service_standard FROM ${appRole};

-- Only added to, for the same reason. Spans: [{"day": "MONDAY", "from": "08:00", "to": "12:00"}].
CREATE TABLE counter_hours (
  id         uuid        NOT NULL,
  unit_id    uuid        NOT NULL,
  valid_from date        NOT NULL,
  spans      jsonb       NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid        NOT NULL,
  CONSTRAINT pk_counter_hours PRIMARY KEY (id),
  CONSTRAINT uq_counter_hours_valid_from UNIQUE (unit_id, valid_from),
  CONSTRAINT fk_counter_hours_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
REVOKE UPDATE, DELETE, TRUNCATE ON counter_hours FROM ${appRole};
