--liquibase formatted sql

--changeset kinerja:let-each-reader-choose-how-notices-come
CREATE TABLE notice_preference (
  employee_id uuid    NOT NULL,
  language    text    NOT NULL,
  -- Group of notices -> how they come by mail; a group that is not named follows its default.
  mail        jsonb   NOT NULL,
  version     integer NOT NULL DEFAULT 0,
  CONSTRAINT pk_notice_preference PRIMARY KEY (employee_id),
  CONSTRAINT fk_notice_preference_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_notice_preference_language CHECK (language IN ('id', 'en')),
  CONSTRAINT ck_notice_preference_mail CHECK (jsonb_typeof(mail) = 'object')
);

--changeset kinerja:keep-mail-until-it-is-sent
-- Written in the transaction of what it tells; a mail server that is down costs nothing but time. The address and the words
-- are looked up when it is sent, so that no second copy of them lies here.
CREATE TABLE mail_outbox (
  id              uuid        NOT NULL,
  employee_id     uuid        NOT NULL,
  kind            text        NOT NULL,
  created_at      timestamptz NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  attempts        integer     NOT NULL DEFAULT 0,
  last_failure    text,
  sent_at         timestamptz,
  given_up_at     timestamptz,
  CONSTRAINT pk_mail_outbox PRIMARY KEY (id),
  CONSTRAINT fk_mail_outbox_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_mail_outbox_kind CHECK (kind IN ('NOTICE', 'DIGEST')),
  CONSTRAINT ck_mail_outbox_end CHECK (sent_at IS NULL OR given_up_at IS NULL),
  CONSTRAINT ck_mail_outbox_failure CHECK (length(last_failure) <= 200)
);
CREATE INDEX ix_mail_outbox_due ON mail_outbox (next_attempt_at, id) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX ix_mail_outbox_employee ON mail_outbox (employee_id);
CREATE INDEX ix_mail_outbox_created_at ON mail_outbox (created_at);

--changeset kinerja:keep-notices
-- The kind is the key of a sentence in the bundle of the feature that sends it; features add kinds without a change here.
CREATE TABLE notice (
  id                    uuid        NOT NULL,
  recipient_employee_id uuid        NOT NULL,
  kind                  text        NOT NULL,
  notice_group          text        NOT NULL,
  parameters            jsonb       NOT NULL,
  path                  text        NOT NULL,
  created_at            timestamptz NOT NULL,
  read_at               timestamptz,
  mail                  text        NOT NULL,
  mail_id               uuid,
  CONSTRAINT pk_notice PRIMARY KEY (id),
  CONSTRAINT fk_notice_recipient FOREIGN KEY (recipient_employee_id) REFERENCES employee (id),
  CONSTRAINT fk_notice_mail FOREIGN KEY (mail_id) REFERENCES mail_outbox (id) ON DELETE SET NULL,
  CONSTRAINT ck_notice_kind CHECK (length(kind) BETWEEN 3 AND 100),
  CONSTRAINT ck_notice_group CHECK (notice_group IN ('APPRAISAL', 'TEAM', 'OBJECTION', 'FEEDBACK', 'SERVICE', 'OFFICE', 'REMINDER')),
  CONSTRAINT ck_notice_parameters CHECK (jsonb_typeof(parameters) = 'array'),
  CONSTRAINT ck_notice_path CHECK (path ~ '^/' AND length(path) <= 300),
  CONSTRAINT ck_notice_mail CHECK (mail IN ('AT_ONCE', 'DAILY', 'NEVER'))
);
CREATE INDEX ix_notice_recipient ON notice (recipient_employee_id, created_at DESC, id DESC);
CREATE INDEX ix_notice_unread ON notice (recipient_employee_id, created_at) WHERE read_at IS NULL;
CREATE INDEX ix_notice_digest ON notice (recipient_employee_id, created_at) WHERE mail = 'DAILY' AND mail_id IS NULL AND read_at IS NULL;
CREATE INDEX ix_notice_mail ON notice (mail_id) WHERE mail_id IS NOT NULL;
CREATE INDEX ix_notice_created_at ON notice (created_at);

--changeset kinerja:remember-what-people-were-reminded-of
-- The key makes each reminder go out once, whichever instance comes first.
CREATE TABLE reminder_sent (
  subject text        NOT NULL,
  due_on  date        NOT NULL,
  stage   integer     NOT NULL,
  sent_at timestamptz NOT NULL,
  CONSTRAINT pk_reminder_sent PRIMARY KEY (subject, due_on, stage),
  CONSTRAINT ck_reminder_sent_subject CHECK (length(subject) BETWEEN 3 AND 200)
);
CREATE INDEX ix_reminder_sent_sent_at ON reminder_sent (sent_at);
