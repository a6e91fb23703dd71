--liquibase formatted sql

--changeset kinerja:ask-citizens-in-periods
-- Only added to: answers refer to the questions as they stood. Items in the order of the form:
-- [{"code": "REQUIREMENTS", "element": "REQUIREMENTS", "weight": "0.1" or null,
--   "texts": {"id": {"question": "...", "options": ["...", "...", "...", "..."]}, "en": {...}}}]
CREATE TABLE survey_questionnaire (
  id             uuid        NOT NULL,
  unit_id        uuid        NOT NULL,
  version_number integer     NOT NULL,
  name           text        NOT NULL,
  weight_policy  text        NOT NULL,
  display_order  text        NOT NULL,
  items          jsonb       NOT NULL,
  change_note    text,
  created_at     timestamptz NOT NULL,
  created_by     uuid        NOT NULL,
  CONSTRAINT pk_survey_questionnaire PRIMARY KEY (id),
  CONSTRAINT uq_survey_questionnaire_version UNIQUE (unit_id, version_number),
  CONSTRAINT fk_survey_questionnaire_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_survey_questionnaire_weight_policy CHECK (weight_policy IN ('EXACT_1_9', 'W_0_111', 'W_0_11', 'CUSTOM')),
  CONSTRAINT ck_survey_questionnaire_display_order CHECK (display_order IN ('FACILITIES_EIGHTH', 'COMPLAINTS_EIGHTH')),
  CONSTRAINT ck_survey_questionnaire_items CHECK (jsonb_array_length(items) BETWEEN 1 AND 20),
  CONSTRAINT ck_survey_questionnaire_texts CHECK (length(name) <= 200 AND length(change_note) <= 1000)
);
REVOKE UPDATE, DELETE, TRUNCATE ON survey_questionnaire FROM ${appRole};

CREATE TABLE survey (
  id                uuid        NOT NULL,
  unit_id           uuid        NOT NULL,
  name              text        NOT NULL,
  starts_on         date        NOT NULL,
  ends_on           date        NOT NULL,
  questionnaire_id  uuid        NOT NULL,
  scale             text        NOT NULL,
  expected_visits   integer     NOT NULL,
  required_sample   integer     NOT NULL,
  every_nth         integer     NOT NULL,
  code_valid_days   integer     NOT NULL,
  source            text        NOT NULL,
  state             text        NOT NULL,
  population        bigint,
  closed_at         timestamptz,
  rows_hash         text,
  rows_count        bigint,
  published_at      timestamptz,
  publication_note  text,
  version           bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_survey PRIMARY KEY (id),
  CONSTRAINT fk_survey_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT fk_survey_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES survey_questionnaire (id),
  CONSTRAINT ck_survey_days CHECK (ends_on >= starts_on),
  CONSTRAINT ck_survey_scale CHECK (scale IN ('PERMENPANRB_14_2017', 'KEPMENPAN_25_2004')),
  CONSTRAINT ck_survey_source CHECK (source IN ('COLLECTED', 'IMPORTED')),
  CONSTRAINT ck_survey_state CHECK (state IN ('OPEN', 'CLOSED', 'PUBLISHED')),
  CONSTRAINT ck_survey_numbers CHECK (expected_visits >= 0 AND required_sample >= 0 AND every_nth >= 1
    AND code_valid_days BETWEEN 1 AND 60),
  CONSTRAINT ck_survey_closed CHECK ((state = 'OPEN') = (closed_at IS NULL) AND (state = 'OPEN') = (rows_hash IS NULL)
    AND (state = 'OPEN') = (rows_count IS NULL)),
  CONSTRAINT ck_survey_published CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL)),
  CONSTRAINT ck_survey_texts CHECK (length(name) <= 200 AND length(publication_note) <= 4000),
  CONSTRAINT ex_survey_one_at_a_time EXCLUDE USING gist (unit_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
    WHERE (source = 'COLLECTED')
);
