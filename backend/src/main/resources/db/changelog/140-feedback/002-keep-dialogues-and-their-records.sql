--liquibase formatted sql

--changeset kinerja:keep-dialogues-with-agenda-and-agreements
CREATE TABLE dialogue (
  id                    uuid        NOT NULL,
  cycle_id              uuid        NOT NULL,
  period_id             uuid,
  employee_id           uuid        NOT NULL,
  assessor_employee_id  uuid        NOT NULL,
  status                text        NOT NULL,
  planned_on            date        NOT NULL,
  held_on               date,
  notes                 text,
  cancel_reason         text,
  employee_confirmed_at timestamptz,
  assessor_confirmed_at timestamptz,
  created_at            timestamptz NOT NULL,
  edits                 integer     NOT NULL DEFAULT 0,
  version               bigint      NOT NULL DEFAULT 0,
  CONSTRAINT pk_dialogue PRIMARY KEY (id),
  CONSTRAINT fk_dialogue_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_dialogue_period FOREIGN KEY (period_id) REFERENCES period (id),
  CONSTRAINT fk_dialogue_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT fk_dialogue_assessor FOREIGN KEY (assessor_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_dialogue_two CHECK (employee_id <> assessor_employee_id),
  CONSTRAINT ck_dialogue_status CHECK (status IN ('PLANNED', 'RECORDED', 'CONFIRMED', 'CANCELLED')),
  CONSTRAINT ck_dialogue_recorded CHECK (status NOT IN ('RECORDED', 'CONFIRMED') OR (held_on IS NOT NULL AND notes IS NOT NULL)),
  CONSTRAINT ck_dialogue_confirmed CHECK ((status = 'CONFIRMED') =
    (employee_confirmed_at IS NOT NULL AND assessor_confirmed_at IS NOT NULL)),
  CONSTRAINT ck_dialogue_cancelled CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL)),
  CONSTRAINT ck_dialogue_texts CHECK (length(notes) <= 8000 AND length(cancel_reason) <= 500)
);
CREATE INDEX ix_dialogue_employee ON dialogue (employee_id, cycle_id, planned_on, id);
CREATE INDEX ix_dialogue_assessor ON dialogue (assessor_employee_id, cycle_id, planned_on, id);
CREATE INDEX ix_dialogue_cycle ON dialogue (cycle_id);
CREATE INDEX ix_dialogue_period ON dialogue (period_id);

CREATE TABLE dialogue_agenda (
  dialogue_id uuid    NOT NULL,
  party       text    NOT NULL,
  sequence    integer NOT NULL,
  text        text    NOT NULL,
  CONSTRAINT pk_dialogue_agenda PRIMARY KEY (dialogue_id, party, sequence),
  CONSTRAINT fk_dialogue_agenda_dialogue FOREIGN KEY (dialogue_id) REFERENCES dialogue (id),
  CONSTRAINT ck_dialogue_agenda_party CHECK (party IN ('EMPLOYEE', 'ASSESSOR')),
  CONSTRAINT ck_dialogue_agenda_text CHECK (length(text) <= 300)
);

CREATE TABLE dialogue_agreement (
  id          uuid    NOT NULL,
  dialogue_id uuid    NOT NULL,
  sequence    integer NOT NULL,
  text        text    NOT NULL,
  owner       text    NOT NULL,
  due_on      date    NOT NULL,
  CONSTRAINT pk_dialogue_agreement PRIMARY KEY (id),
  CONSTRAINT fk_dialogue_agreement_dialogue FOREIGN KEY (dialogue_id) REFERENCES dialogue (id),
  CONSTRAINT ck_dialogue_agreement_owner CHECK (owner IN ('EMPLOYEE', 'ASSESSOR')),
  CONSTRAINT ck_dialogue_agreement_text CHECK (length(text) <= 500)
);
CREATE INDEX ix_dialogue_agreement_dialogue ON dialogue_agreement (dialogue_id, sequence);

-- Open or done: the latest row says it.
CREATE TABLE agreement_follow_up (
  id                 uuid        NOT NULL,
  agreement_id       uuid        NOT NULL,
  done               boolean     NOT NULL,
  note               text,
  author_employee_id uuid        NOT NULL,
  recorded_at        timestamptz NOT NULL,
  CONSTRAINT pk_agreement_follow_up PRIMARY KEY (id),
  CONSTRAINT fk_agreement_follow_up_agreement FOREIGN KEY (agreement_id) REFERENCES dialogue_agreement (id),
  CONSTRAINT fk_agreement_follow_up_author FOREIGN KEY (author_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_agreement_follow_up_note CHECK (length(note) <= 500)
);
CREATE INDEX ix_agreement_follow_up_agreement ON agreement_follow_up (agreement_id, recorded_at, id);
CREATE INDEX ix_agreement_follow_up_author ON agreement_follow_up (author_employee_id);
REVOKE UPDATE, DELETE, TRUNCATE ON agreement_follow_up FROM ${appRole};

CREATE TABLE dialogue_addition (
  id                 uuid        NOT NULL,
  dialogue_id        uuid        NOT NULL,
  author_employee_id uuid        NOT NULL,
  text               text        NOT NULL,
  added_at           timestamptz NOT NULL,
  CONSTRAINT pk_dialogue_addition PRIMARY KEY (id),
  CONSTRAINT fk_dialogue_addition_dialogue FOREIGN KEY (dialogue_id) REFERENCES dialogue (id),
  CONSTRAINT fk_dialogue_addition_author FOREIGN KEY (author_employee_id) REFERENCES employee (id),
  CONSTRAINT ck_dialogue_addition_text CHECK (length(text) <= 2000)
);
CREATE INDEX ix_dialogue_addition_dialogue ON dialogue_addition (dialogue_id, added_at, id);
CREATE INDEX ix_dialogue_addition_author ON dialogue_addition (author_employee_id);
REVOKE UPDATE, DELETE, TRUNCATE ON dialogue_addition FROM ${appRole};

--changeset kinerja:keep-what-both-confirmed-of-a-dialogue
-- The words both confirmed, as one text with its hash.
CREATE TABLE dialogue_record (
  dialogue_id  uuid        NOT NULL,
  content      text        NOT NULL,
  sha256       text        NOT NULL,
  confirmed_at timestamptz NOT NULL,
  CONSTRAINT pk_dialogue_record PRIMARY KEY (dialogue_id),
  CONSTRAINT fk_dialogue_record_dialogue FOREIGN KEY (dialogue_id) REFERENCES dialogue (id),
  CONSTRAINT ck_dialogue_record_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
REVOKE UPDATE, DELETE, TRUNCATE ON dialogue_record FROM ${appRole};

--changeset kinerja:let-nobody-change-a-confirmed-dialogue splitStatements:false
CREATE FUNCTION refuse_change_of_confirmed_dialogue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'dialogue' THEN
    IF OLD.status = 'CONFIRMED' THEN
      RAISE EXCEPTION 'dialogue % is confirmed and cannot change', OLD.id USING ERRCODE = 'KJ001';
    END IF;
  ELSIF EXISTS (SELECT 1 FROM dialogue d
                 WHERE d.id = CASE TG_OP WHEN 'INSERT' THEN NEW.dialogue_id ELSE OLD.dialogue_id END AND d.status = 'CONFIRMED') THEN
    RAISE EXCEPTION 'a confirmed dialogue cannot change' USING ERRCODE = 'KJ001';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tr_dialogue_immutable BEFORE UPDATE OR DELETE ON dialogue
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_confirmed_dialogue();
CREATE TRIGGER tr_dialogue_agenda_immutable BEFORE INSERT OR UPDATE OR DELETE ON dialogue_agenda
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_confirmed_dialogue();
CREATE TRIGGER tr_dialogue_agreement_immutable BEFORE INSERT OR UPDATE OR DELETE ON dialogue_agreement
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_confirmed_dialogue();
