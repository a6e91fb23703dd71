--liquibase formatted sql

--changeset kinerja:keep-evidence-and-what-it-proves
-- A file lies under its hash outside the database. One piece of evidence may prove several entries.
CREATE TABLE evidence (
  id          uuid        NOT NULL,
  employee_id uuid        NOT NULL,
  kind        text        NOT NULL,
  file_name   text,
  media_type  text,
  size_bytes  bigint,
  sha256      text,
  url         text,
  description text,
  added_at    timestamptz NOT NULL,
  CONSTRAINT pk_evidence PRIMARY KEY (id),
  CONSTRAINT fk_evidence_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_evidence_kind CHECK (kind IN ('FILE', 'LINK')),
  CONSTRAINT ck_evidence_file CHECK ((kind = 'FILE') =
    (file_name IS NOT NULL AND media_type IS NOT NULL AND size_bytes IS NOT NULL AND sha256 IS NOT NULL)),
  CONSTRAINT ck_evidence_link CHECK ((kind = 'LINK') = (url IS NOT NULL)),
  CONSTRAINT ck_evidence_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT ck_evidence_size CHECK (size_bytes > 0),
  CONSTRAINT ck_evidence_texts CHECK (length(file_name) <= 300 AND length(url) <= 6000 AND length(description) <= 500)
);
CREATE INDEX ix_evidence_employee ON evidence (employee_id);
CREATE INDEX ix_evidence_sha256 ON evidence (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX ix_evidence_added_at ON evidence (added_at);
REVOKE UPDATE, TRUNCATE ON evidence FROM ${appRole};

CREATE TABLE realisation_evidence (
  realisation_id uuid NOT NULL,
  evidence_id    uuid NOT NULL,
  CONSTRAINT pk_realisation_evidence PRIMARY KEY (realisation_id, evidence_id),
  CONSTRAINT fk_realisation_evidence_realisation FOREIGN KEY (realisation_id) REFERENCES realisation (id),
  -- No cascade: what proves an entry cannot be deleted.
  CONSTRAINT fk_realisation_evidence_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);
CREATE INDEX ix_realisation_evidence_evidence ON realisation_evidence (evidence_id);
REVOKE UPDATE, DELETE, TRUNCATE ON realisation_evidence FROM ${appRole};
