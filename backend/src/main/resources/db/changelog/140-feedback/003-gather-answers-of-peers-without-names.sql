--liquibase formatted sql

--changeset kinerja:keep-rounds-of-peer-feedback
CREATE TABLE peer_round (
  id                   uuid        NOT NULL,
  cycle_id             uuid        NOT NULL,
  period_id            uuid        NOT NULL,
  employee_id          uuid        NOT NULL,
  assessor_employee_id uuid        NOT NULL,
  status               text        NOT NULL,
  return_reason        text,
  created_at           timestamptz NOT NULL,
  opened_at            timestamptz,
  closes_on            date,
  closed_at            timestamptz,
  answered             integer,
  edits                integer     NOT NULL DEFAULT 0,
  version              bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_peer_round PRIMARY KEY (id),
  CONSTRAINT fk_peer_round_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_peer_round_period FOREIGN KEY (period_id) REFERENCES period (id),
  CONSTRAINT fk_peer_round_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_peer_round_assessor FOREIGN KEY (assessor_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_peer_round_status CHECK (status IN ('NOMINATING', 'SUBMITTED', 'OPEN', 'SHOWN', 'WITHHELD', 'CANCELLED')),
  CONSTRAINT ck_peer_round_open CHECK (status NOT IN ('OPEN', 'SHOWN', 'WITHHELD') OR (opened_at IS NOT NULL AND closes_on IS NOT NULL)),
  -- How many answered is told only with a result.
  CONSTRAINT ck_peer_round_answered CHECK ((status = 'SHOWN') = (answered IS NOT NULL)),
  CONSTRAINT ck_peer_round_texts CHECK (length(return_reason) <= 500)
);
CREATE UNIQUE INDEX uq_peer_round_period ON peer_round (employee_id, period_id) WHERE status NOT IN ('WITHHELD', 'CANCELLED');
CREATE INDEX ix_peer_round_employee ON peer_round (employee_id, cycle_id, created_at, id);
CREATE INDEX ix_peer_round_assessor ON peer_round (assessor_employee_id, status);
CREATE INDEX ix_peer_round_cycle ON peer_round (cycle_id);
CREATE INDEX ix_peer_round_period ON peer_round (period_id);

CREATE TABLE peer_invitation (
  id               uuid   NOT NULL,
  round_id         uuid   NOT NULL,
  peer_employee_id uuid   NOT NULL,
  status           text   NOT NULL,
  version          bigint NOT NULL DEFAULT 0,
  CONSTRAINT pk_peer_invitation PRIMARY KEY (id),
  CONSTRAINT uq_peer_invitation_peer UNIQUE (round_id, peer_employee_id),
  CONSTRAINT fk_peer_invitation_round FOREIGN KEY (round_id) REFERENCES peer_round (id),
  CONSTRAINT fk_peer_invitation_peer FOREIGN KEY (peer_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_peer_invitation_status CHECK (status IN ('NOMINATED', 'INVITED', 'ANSWERED', 'DECLINED'))
);
CREATE INDEX ix_peer_invitation_peer ON peer_invitation (peer_employee_id, status);

--changeset kinerja:keep-answers-of-peers-apart-from-the-peers
-- No key leads from an answer to a peer, to the peer's other answers, or to a time: ids are random and the rows of one
-- person are not marked as belonging together. Comments stand apart from the answers for the same reason.
CREATE TABLE peer_answer (
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  round_id   uuid NOT NULL,
  value_code text NOT NULL,
  answer     text NOT NULL,
  CONSTRAINT pk_peer_answer PRIMARY KEY (id),
  CONSTRAINT fk_peer_answer_round FOREIGN KEY (round_id) REFERENCES peer_round (id),
  CONSTRAINT ck_peer_answer_value CHECK (value_code IN
    ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
  CONSTRAINT ck_peer_answer_answer CHECK (answer IN ('ALWAYS', 'OFTEN', 'SOMETIMES', 'RARELY', 'NOT_SEEN'))
);
CREATE INDEX ix_peer_answer_round ON peer_answer (round_id, value_code, answer);
REVOKE UPDATE, TRUNCATE ON peer_answer FROM ${appRole};

CREATE TABLE peer_comment (
  id         uuid NOT NULL DEFAULT gen_random_uuid(),
  round_id   uuid NOT NULL,
  value_code text NOT NULL,
  text       text NOT NULL,
  CONSTRAINT pk_peer_comment PRIMARY KEY (id),
  CONSTRAINT fk_peer_comment_round FOREIGN KEY (round_id) REFERENCES peer_round (id),
  CONSTRAINT ck_peer_comment_value CHECK (value_code IN
    ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
  CONSTRAINT ck_peer_comment_text CHECK (length(text) <= 500)
);
CREATE INDEX ix_peer_comment_round ON peer_comment (round_id, value_code, id);
REVOKE UPDATE, TRUNCATE ON peer_comment FROM ${appRole};
