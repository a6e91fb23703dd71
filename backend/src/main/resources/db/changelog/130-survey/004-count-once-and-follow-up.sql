--liquibase formatted sql

--changeset kinerja:count-once-and-follow-up
-- Counted at closing in one statement; every result is read from here. Item: place in the questionnaire, from 0.
CREATE TABLE survey_tally (
  survey_id       uuid     NOT NULL,
  service_type_id uuid,
  flagged         boolean  NOT NULL,
  item            smallint NOT NULL,
  ones            bigint   NOT NULL,
  twos            bigint   NOT NULL,
  threes          bigint   NOT NULL,
  fours           bigint   NOT NULL,
  CONSTRAINT uq_survey_tally UNIQUE NULLS NOT DISTINCT (survey_id, service_type_id, flagged, item),
  CONSTRAINT fk_survey_tally_survey FOREIGN KEY (survey_id) REFERENCES survey (id)
);

-- Respondents, with the moments of their own indexes (25 * mean of the answers given) that an interval needs.
CREATE TABLE survey_group (
  survey_id       uuid    NOT NULL,
  service_type_id uuid,
  flagged         boolean NOT NULL,
  respondents     bigint  NOT NULL,
  sum_index       numeric NOT NULL,
  sum_squares     numeric NOT NULL,
  CONSTRAINT uq_survey_group UNIQUE NULLS NOT DISTINCT (survey_id, service_type_id, flagged),
  CONSTRAINT fk_survey_group_survey FOREIGN KEY (survey_id) REFERENCES survey (id)
);

-- An answer is never deleted: two persons take it out of the count, with a reason that is published.
CREATE TABLE survey_voiding (
  id          uuid        NOT NULL,
  survey_id   uuid        NOT NULL,
  answer_ids  uuid[]      NOT NULL,
  reason      text        NOT NULL,
  proposed_by uuid        NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by  uuid,
  decided_at  timestamptz,
  accepted    boolean,
  version     bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_survey_voiding PRIMARY KEY (id),
  CONSTRAINT fk_survey_voiding_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT ck_survey_voiding_two_persons CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CONSTRAINT ck_survey_voiding_decided CHECK ((decided_by IS NULL) = (accepted IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  CONSTRAINT ck_survey_voiding_reason CHECK (length(reason) BETWEEN 10 AND 1000),
  CONSTRAINT ck_survey_voiding_answers CHECK (cardinality(answer_ids) BETWEEN 1 AND 1000)
);
CREATE INDEX ix_survey_voiding_survey ON survey_voiding (survey_id);

-- Series that were published before this system.
CREATE TABLE survey_earlier_result (
  id          uuid          NOT NULL,
  unit_id     uuid          NOT NULL,
  name        text          NOT NULL,
  ends_on     date          NOT NULL,
  value       numeric(5, 2) NOT NULL,
  scale       text          NOT NULL,
  respondents integer,
  source      text          NOT NULL,
  created_at  timestamptz   NOT NULL,
  created_by  uuid          NOT NULL,
  CONSTRAINT pk_survey_earlier_result PRIMARY KEY (id),
  CONSTRAINT uq_survey_earlier_result UNIQUE (unit_id, ends_on, scale),
  CONSTRAINT fk_survey_earlier_result_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_survey_earlier_result_scale CHECK (scale IN ('PERMENPANRB_14_2017', 'KEPMENPAN_25_2004')),
  CONSTRAINT ck_survey_earlier_result_value CHECK (value BETWEEN 0 AND 100),
  CONSTRAINT ck_survey_earlier_result_texts CHECK (length(name) <= 200 AND length(source) <= 500)
);

-- The improvement plan (rencana tindak lanjut).
CREATE TABLE survey_improvement (
  id                uuid    NOT NULL,
  survey_id         uuid    NOT NULL,
  item_code         text    NOT NULL,
  action            text    NOT NULL,
  year              integer NOT NULL,
  quarter           integer NOT NULL,
  owner_employee_id uuid    NOT NULL,
  percent_done      integer NOT NULL DEFAULT 0,
  evidence          text,
  done_on           date,
  public_text       text,
  version           bigint  NOT NULL DEFAULT 0,
  CONSTRAINT pk_survey_improvement PRIMARY KEY (id),
  CONSTRAINT fk_survey_improvement_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT fk_survey_improvement_owner FOREIGN KEY (owner_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_survey_improvement_quarter CHECK (quarter BETWEEN 1 AND 4 AND year BETWEEN 2000 AND 2100),
  CONSTRAINT ck_survey_improvement_percent CHECK (percent_done BETWEEN 0 AND 100 AND (done_on IS NULL OR percent_done = 100)),
  CONSTRAINT ck_survey_improvement_texts CHECK (length(item_code) <= 40 AND length(action) <= 1000 AND length(evidence) <= 1000
    AND length(public_text) <= 1000)
);
CREATE INDEX ix_survey_improvement_survey ON survey_improvement (survey_id);
CREATE INDEX ix_survey_improvement_owner ON survey_improvement (owner_employee_id);

-- What a report of the survey says beside its numbers: who, how, when, the forum with users, conclusions.
CREATE TABLE survey_report_text (
  survey_id uuid   NOT NULL,
  texts     jsonb  NOT NULL,
  version   bigint NOT NULL DEFAULT 0,
  CONSTRAINT pk_survey_report_text PRIMARY KEY (survey_id),
  CONSTRAINT fk_survey_report_text_survey FOREIGN KEY (survey_id) REFERENCES survey (id)
);
