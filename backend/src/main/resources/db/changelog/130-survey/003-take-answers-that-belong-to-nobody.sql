--liquibase formatted sql

--changeset kinerja:take-answers-that-belong-to-nobody
-- Where an answer waits until it is shuffled in with others: written with the burning of its code, hence for a short time only.
CREATE TABLE survey_inbox (
  id              uuid       NOT NULL,
  survey_id       uuid       NOT NULL,
  service_type_id uuid,
  answered_on     date       NOT NULL,
  half_day        text       NOT NULL,
  channel         text       NOT NULL,
  scores          smallint[] NOT NULL,
  gender          text,
  age_band        text,
  education       text,
  occupation      text,
  comment         text,
  complaint       boolean    NOT NULL DEFAULT false,
  assisted        boolean    NOT NULL DEFAULT false,
  too_fast        boolean    NOT NULL DEFAULT false,
  straight_line   boolean    NOT NULL DEFAULT false,
  burst           boolean    NOT NULL DEFAULT false,
  handlers        uuid[]     NOT NULL,
  CONSTRAINT pk_survey_inbox PRIMARY KEY (id),
  CONSTRAINT fk_survey_inbox_survey FOREIGN KEY (survey_id) REFERENCES survey (id)
);
CREATE INDEX ix_survey_inbox_survey ON survey_inbox (survey_id);

-- No code, no visit, no time, no device, no person. The id is random, not made of time; rows arrive shuffled, in batches.
-- Scores: 1 to 4 by the place of the item in the questionnaire, null where left blank.
CREATE TABLE survey_answer (
  id              uuid       NOT NULL,
  survey_id       uuid       NOT NULL,
  service_type_id uuid,
  answered_on     date       NOT NULL,
  half_day        text       NOT NULL,
  channel         text       NOT NULL,
  scores          smallint[] NOT NULL,
  filled          smallint   NOT NULL,
  total           smallint   NOT NULL,
  gender          text,
  age_band        text,
  education       text,
  occupation      text,
  assisted        boolean    NOT NULL DEFAULT false,
  too_fast        boolean    NOT NULL DEFAULT false,
  straight_line   boolean    NOT NULL DEFAULT false,
  burst           boolean    NOT NULL DEFAULT false,
  CONSTRAINT pk_survey_answer PRIMARY KEY (id),
  CONSTRAINT fk_survey_answer_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT fk_survey_answer_type FOREIGN KEY (service_type_id) REFERENCES service_type (id),
  CONSTRAINT ck_survey_answer_half_day CHECK (half_day IN ('MORNING', 'AFTERNOON')),
  CONSTRAINT ck_survey_answer_channel CHECK (channel IN ('WEB', 'KIOSK', 'PAPER', 'IMPORT')),
  CONSTRAINT ck_survey_answer_scores CHECK (1 <= ALL (array_remove(scores, NULL)) AND 4 >= ALL (array_remove(scores, NULL))),
  CONSTRAINT ck_survey_answer_filled CHECK (filled = cardinality(array_remove(scores, NULL)) AND total BETWEEN filled AND 4 * filled),
  CONSTRAINT ck_survey_answer_gender CHECK (gender IN ('MALE', 'FEMALE')),
  CONSTRAINT ck_survey_answer_age_band CHECK (age_band IN ('UNDER_19', 'FROM_19', 'FROM_26', 'FROM_36', 'FROM_46', 'FROM_56')),
  CONSTRAINT ck_survey_answer_education CHECK (education IN ('PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'DIPLOMA', 'BACHELOR',
    'MASTER', 'DOCTOR')),
  CONSTRAINT ck_survey_answer_occupation CHECK (occupation IN ('CIVIL_SERVANT', 'MILITARY', 'POLICE', 'PRIVATE', 'SELF_EMPLOYED',
    'OTHER'))
);
CREATE INDEX ix_survey_answer_survey ON survey_answer (survey_id, service_type_id);
REVOKE UPDATE, DELETE, TRUNCATE ON survey_answer FROM ${appRole};

-- Apart from the scores: a remembered sentence would tell whose they are.
CREATE TABLE survey_comment (
  id              uuid    NOT NULL,
  survey_id       uuid    NOT NULL,
  service_type_id uuid,
  text            text    NOT NULL,
  complaint       boolean NOT NULL,
  state           text    NOT NULL,
  hidden_because  text,
  complaint_id    uuid,
  version         bigint  NOT NULL DEFAULT 0,
  CONSTRAINT pk_survey_comment PRIMARY KEY (id),
  CONSTRAINT fk_survey_comment_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT fk_survey_comment_type FOREIGN KEY (service_type_id) REFERENCES service_type (id),
  CONSTRAINT fk_survey_comment_complaint FOREIGN KEY (complaint_id) REFERENCES complaint (id),
  CONSTRAINT ck_survey_comment_state CHECK (state IN ('NEW', 'SHOWN', 'HIDDEN')),
  CONSTRAINT ck_survey_comment_hidden CHECK ((state = 'HIDDEN') = (hidden_because IS NOT NULL)),
  CONSTRAINT ck_survey_comment_texts CHECK (length(text) <= 1000 AND length(hidden_because) <= 500)
);
CREATE INDEX ix_survey_comment_survey ON survey_comment (survey_id, state);

-- What citizens say of the staff who served them, counted and never kept one by one; read from ten answers on, after closing.
CREATE TABLE survey_staff_tally (
  survey_id   uuid    NOT NULL,
  employee_id uuid    NOT NULL,
  element     text    NOT NULL,
  ones        integer NOT NULL DEFAULT 0,
  twos        integer NOT NULL DEFAULT 0,
  threes      integer NOT NULL DEFAULT 0,
  fours       integer NOT NULL DEFAULT 0,
  CONSTRAINT pk_survey_staff_tally PRIMARY KEY (survey_id, employee_id, element),
  CONSTRAINT fk_survey_staff_tally_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT fk_survey_staff_tally_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_survey_staff_tally_element CHECK (element IN ('COMPETENCE', 'CONDUCT'))
);

-- A paper sheet typed once waits for the second person, who types it without seeing this.
CREATE TABLE survey_paper_entry (
  id            uuid        NOT NULL,
  invitation_id uuid        NOT NULL,
  entry         jsonb       NOT NULL,
  entered_by    uuid        NOT NULL,
  entered_at    timestamptz NOT NULL,
  CONSTRAINT pk_survey_paper_entry PRIMARY KEY (id),
  CONSTRAINT uq_survey_paper_entry_person UNIQUE (invitation_id, entered_by),
  CONSTRAINT fk_survey_paper_entry_invitation FOREIGN KEY (invitation_id) REFERENCES survey_invitation (id)
);
