--liquibase formatted sql

--changeset kinerja:count-answers-of-staff-and-keep-none
-- There is no row of an answer: nothing can be joined to a person, a time or another answer of the same person.
CREATE TABLE pulse_count (
  quarter  text    NOT NULL,
  question text    NOT NULL,
  choice   text    NOT NULL,
  answers  integer NOT NULL,
  CONSTRAINT pk_pulse_count PRIMARY KEY (quarter, question, choice),
  CONSTRAINT ck_pulse_count_quarter CHECK (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
  CONSTRAINT ck_pulse_count_question CHECK (question IN ('EASY_TO_USE', 'HELPS_MY_WORK', 'FAIR_APPRAISAL', 'WORTH_THE_TIME', 'HELP_IS_NEAR')),
  CONSTRAINT ck_pulse_count_choice CHECK (choice IN ('STRONGLY_DISAGREE', 'DISAGREE', 'AGREE', 'STRONGLY_AGREE')),
  CONSTRAINT ck_pulse_count_answers CHECK (answers >= 0)
);

--changeset kinerja:remember-who-took-part-with-the-day-alone
CREATE TABLE pulse_participation (
  employee_id uuid NOT NULL,
  quarter     text NOT NULL,
  answered_on date NOT NULL,
  CONSTRAINT pk_pulse_participation PRIMARY KEY (employee_id, quarter),
  CONSTRAINT fk_pulse_participation_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_pulse_participation_quarter CHECK (quarter ~ '^20[0-9]{2}-Q[1-4]$')
);
REVOKE UPDATE, DELETE ON pulse_participation FROM ${appRole};
