--liquibase formatted sql

--changeset kinerja:keep-each-issued-document-with-its-code-and-hashes
-- One row a content: who prints the same signed thing again gets the same document. A newer content supersedes it.
CREATE TABLE issued_document (
  id                     uuid        NOT NULL,
  code                   text        NOT NULL,
  kind                   text        NOT NULL,
  subject_id             uuid        NOT NULL,
  employee_id            uuid,
  unit_name              text        NOT NULL,
  content                text        NOT NULL,
  content_sha256         text        NOT NULL,
  -- Of what was signed: where the signed thing has another by now, the document counts no more.
  source_sha256          text,
  issued_at              timestamptz NOT NULL,
  issued_by_account_id   uuid        NOT NULL,
  issued_by_employee_id  uuid,
  superseded_at          timestamptz,
  CONSTRAINT pk_issued_document PRIMARY KEY (id),
  CONSTRAINT uq_issued_document_code UNIQUE (code),
  CONSTRAINT uq_issued_document_content UNIQUE (kind, subject_id, content_sha256),
  CONSTRAINT fk_issued_document_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_issued_document_kind CHECK (kind IN ('PLAN', 'EVALUATION', 'ANNUAL_EVALUATION', 'PREDICATE_SHEET', 'DIALOGUE', 'OBJECTION')),
  CONSTRAINT ck_issued_document_code CHECK (code ~ '^[A-HJ-NP-Z2-9]{16}$'),
  CONSTRAINT ck_issued_document_content_hash CHECK (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  CONSTRAINT ck_issued_document_unit_name CHECK (length(unit_name) <= 200)
);
CREATE INDEX ix_issued_document_employee ON issued_document (employee_id);
CREATE INDEX ix_issued_document_issued_at ON issued_document (issued_at DESC, id DESC);

-- The files as they were handed out, since a later version of the program would make other bytes of the same content.
CREATE TABLE issued_file (
  document_id uuid        NOT NULL,
  format      text        NOT NULL,
  content     bytea       NOT NULL,
  sha256      text        NOT NULL,
  made_at     timestamptz NOT NULL,
  CONSTRAINT pk_issued_file PRIMARY KEY (document_id, format),
  CONSTRAINT fk_issued_file_document FOREIGN KEY (document_id) REFERENCES issued_document (id),
  CONSTRAINT ck_issued_file_format CHECK (format IN ('PDF', 'XLSX')),
  CONSTRAINT ck_issued_file_hash CHECK (sha256 = encode(sha256(content), 'hex'))
);
ALTER TABLE issued_file ALTER COLUMN content SET STORAGE EXTERNAL;

--changeset kinerja:let-nobody-change-what-was-issued
REVOKE UPDATE, DELETE, TRUNCATE ON issued_document, issued_file FROM ${appRole};
GRANT UPDATE (superseded_at) ON issued_document TO ${appRole};
