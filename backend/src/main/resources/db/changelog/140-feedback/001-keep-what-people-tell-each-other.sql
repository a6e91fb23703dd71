--liquibase formatted sql

--changeset kinerja:keep-check-ins-and-their-answers
CREATE TABLE check_in (
  id          uuid        NOT NULL,
  cycle_id    uuid        NOT NULL,
  employee_id uuid        NOT NULL,
  target_id   uuid,
  confidence  text        NOT NULL,
  helps       text,
  hinders     text,
  help_wanted text,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT pk_check_in PRIMARY KEY (id),
  CONSTRAINT fk_check_in_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_check_in_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_check_in_target FOREIGN KEY (target_id) REFERENCES target (id),
  CONSTRAINT ck_check_in_confidence CHECK (confidence IN ('CONFIDENT', 'DOUBTFUL', 'AT_RISK')),
  CONSTRAINT ck_check_in_texts CHECK (length(helps) <= 1000 AND length(hinders) <= 1000 AND length(help_wanted) <= 1000)
);
CREATE INDEX ix_check_in_employee ON check_in (employee_id, cycle_id, recorded_at, id);
CREATE INDEX ix_check_in_cycle ON check_in (cycle_id);
CREATE INDEX ix_check_in_target ON check_in (target_id);
REVOKE UPDATE, DELETE, TRUNCATE ON check_in FROM ${appRole};

CREATE TABLE check_in_answer (
  id                 uuid        NOT NULL,
  check_in_id        uuid        NOT NULL,
  author_employee_id uuid        NOT NULL,
  text               text        NOT NULL,
  answered_at        timestamptz NOT NULL,
  CONSTRAINT pk_check_in_answer PRIMARY KEY (id),
  CONSTRAINT fk_check_in_answer_check_in FOREIGN KEY (check_in_id) REFERENCES check_in (id),
  CONSTRAINT fk_check_in_answer_author FOREIGN KEY (author_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_check_in_answer_text CHECK (length(text) <= 1000)
);
CREATE INDEX ix_check_in_answer_check_in ON check_in_answer (check_in_id, id);
CREATE INDEX ix_check_in_answer_author ON check_in_answer (author_employee_id);
REVOKE UPDATE, DELETE, TRUNCATE ON check_in_answer FROM ${appRole};

--changeset kinerja:keep-feedback-with-its-readers
CREATE TABLE feedback_request (
  id                uuid        NOT NULL,
  cycle_id          uuid        NOT NULL,
  employee_id       uuid        NOT NULL,
  asked_employee_id uuid        NOT NULL,
  subject           text        NOT NULL,
  target_id         uuid,
  value_code        text,
  question          text        NOT NULL,
  visibility        text        NOT NULL,
  status            text        NOT NULL,
  decline_reason    text,
  asked_at          timestamptz NOT NULL,
  settled_at        timestamptz,
  version           bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_feedback_request PRIMARY KEY (id),
  CONSTRAINT fk_feedback_request_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_feedback_request_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_feedback_request_asked FOREIGN KEY (asked_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_feedback_request_target FOREIGN KEY (target_id) REFERENCES target (id),
  CONSTRAINT ck_feedback_request_not_oneself CHECK (employee_id <> asked_employee_id),
  CONSTRAINT ck_feedback_request_subject CHECK (subject IN ('TARGET', 'BEHAVIOUR', 'GENERAL')
    AND (subject = 'TARGET') = (target_id IS NOT NULL) AND (subject = 'BEHAVIOUR') = (value_code IS NOT NULL)),
  CONSTRAINT ck_feedback_request_value CHECK (value_code IN
    ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
  CONSTRAINT ck_feedback_request_visibility CHECK (visibility IN ('EMPLOYEE_ONLY', 'WITH_ASSESSOR', 'WITH_LINE')),
  CONSTRAINT ck_feedback_request_status CHECK (status IN ('OPEN', 'ANSWERED', 'DECLINED', 'WITHDRAWN')
    AND (status = 'OPEN') = (settled_at IS NULL)),
  CONSTRAINT ck_feedback_request_texts CHECK (length(question) <= 500 AND length(decline_reason) <= 500)
);
CREATE INDEX ix_feedback_request_employee ON feedback_request (employee_id, asked_at, id);
CREATE INDEX ix_feedback_request_asked ON feedback_request (asked_employee_id, status, asked_at, id);
CREATE INDEX ix_feedback_request_cycle ON feedback_request (cycle_id);
CREATE INDEX ix_feedback_request_target ON feedback_request (target_id);

-- The readers are kept as they were told to the writer; nothing later widens them.
CREATE TABLE feedback (
  id                 uuid        NOT NULL,
  cycle_id           uuid        NOT NULL,
  employee_id        uuid        NOT NULL,
  author_employee_id uuid        NOT NULL,
  author_role        text        NOT NULL,
  request_id         uuid,
  subject            text        NOT NULL,
  target_id          uuid,
  value_code         text,
  situation          text,
  behaviour          text        NOT NULL,
  impact             text,
  suggestion         text,
  visibility         text        NOT NULL,
  readers            text[]      NOT NULL,
  given_at           timestamptz NOT NULL,
  replaces_id        uuid,
  CONSTRAINT pk_feedback PRIMARY KEY (id),
  CONSTRAINT fk_feedback_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_feedback_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_feedback_author FOREIGN KEY (author_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_feedback_request FOREIGN KEY (request_id) REFERENCES feedback_request (id),
  CONSTRAINT fk_feedback_target FOREIGN KEY (target_id) REFERENCES target (id),
  CONSTRAINT fk_feedback_replaces FOREIGN KEY (replaces_id) REFERENCES feedback (id),
  CONSTRAINT ck_feedback_not_about_oneself CHECK (employee_id <> author_employee_id),
  CONSTRAINT ck_feedback_author_role CHECK (author_role IN ('ASSESSOR', 'SUPERIOR', 'UNIT_HEAD', 'PEER', 'SUBORDINATE')),
  CONSTRAINT ck_feedback_subject CHECK (subject IN ('TARGET', 'BEHAVIOUR', 'GENERAL')
    AND (subject = 'TARGET') = (target_id IS NOT NULL) AND (subject = 'BEHAVIOUR') = (value_code IS NOT NULL)),
  CONSTRAINT ck_feedback_value CHECK (value_code IN
    ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
  CONSTRAINT ck_feedback_visibility CHECK (visibility IN ('EMPLOYEE_ONLY', 'WITH_ASSESSOR', 'WITH_LINE')),
  CONSTRAINT ck_feedback_readers CHECK (readers <@ ARRAY['EMPLOYEE', 'ASSESSOR', 'SUPERIOR', 'UNIT_HEAD', 'AUDITOR']
    AND 'EMPLOYEE' = ANY (readers)),
  CONSTRAINT ck_feedback_texts CHECK (length(situation) <= 1000 AND length(behaviour) <= 2000 AND length(impact) <= 1000
    AND length(suggestion) <= 1000)
);
CREATE INDEX ix_feedback_employee ON feedback (employee_id, cycle_id, given_at, id);
CREATE INDEX ix_feedback_author ON feedback (author_employee_id, cycle_id, given_at, id);
CREATE INDEX ix_feedback_cycle ON feedback (cycle_id);
CREATE INDEX ix_feedback_request ON feedback (request_id);
CREATE INDEX ix_feedback_target ON feedback (target_id);
CREATE INDEX ix_feedback_replaces ON feedback (replaces_id);
REVOKE UPDATE, DELETE, TRUNCATE ON feedback FROM ${appRole};

-- What became of an entry: corrected by another, or taken back; its key lets only one of the two happen.
CREATE TABLE feedback_outcome (
  feedback_id    uuid        NOT NULL,
  kind           text        NOT NULL,
  replaced_by_id uuid,
  happened_at    timestamptz NOT NULL,
  CONSTRAINT pk_feedback_outcome PRIMARY KEY (feedback_id),
  CONSTRAINT fk_feedback_outcome_feedback FOREIGN KEY (feedback_id) REFERENCES feedback (id),
  CONSTRAINT fk_feedback_outcome_replaced_by FOREIGN KEY (replaced_by_id) REFERENCES feedback (id),
  CONSTRAINT ck_feedback_outcome_kind CHECK (kind IN ('CORRECTED', 'WITHDRAWN') AND (kind = 'CORRECTED') = (replaced_by_id IS NOT NULL))
);
CREATE INDEX ix_feedback_outcome_replaced_by ON feedback_outcome (replaced_by_id);
REVOKE UPDATE, DELETE, TRUNCATE ON feedback_outcome FROM ${appRole};
