--liquibase formatted sql

--changeset kinerja:keep-behaviour-expectations-and-annexes
CREATE TABLE behaviour_expectation (
  plan_id    uuid NOT NULL,
  value_code text NOT NULL,
  text       text NOT NULL,
  CONSTRAINT pk_behaviour_expectation PRIMARY KEY (plan_id, value_code),
  CONSTRAINT fk_behaviour_expectation_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT ck_behaviour_expectation_value CHECK (value_code IN
    ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
  CONSTRAINT ck_behaviour_expectation_text CHECK (length(text) <= 1000)
);

CREATE TABLE plan_annex (
  plan_id  uuid    NOT NULL,
  kind     text    NOT NULL,
  sequence integer NOT NULL,
  text     text    NOT NULL,
  CONSTRAINT pk_plan_annex PRIMARY KEY (plan_id, kind, sequence),
  CONSTRAINT fk_plan_annex_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT ck_plan_annex_kind CHECK (kind IN ('RESOURCES', 'ACCOUNTABILITY', 'CONSEQUENCES')),
  CONSTRAINT ck_plan_annex_sequence CHECK (sequence >= 0 AND sequence < 10),
  CONSTRAINT ck_plan_annex_text CHECK (length(text) <= 500)
);
