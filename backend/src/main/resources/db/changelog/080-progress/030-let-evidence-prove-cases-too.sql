--liquibase formatted sql

--changeset kinerja:let-evidence-prove-cases-too
-- A case is whatever a later feature hears, such as an objection; that feature also says who may read it.
CREATE TABLE case_evidence (
  case_id     uuid NOT NULL,
  evidence_id uuid NOT NULL,
  CONSTRAINT pk_case_evidence PRIMARY KEY (case_id, evidence_id),
  -- No cascade: what proves something cannot be deleted.
  CONSTRAINT fk_case_evidence_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
);
CREATE INDEX ix_case_evidence_evidence ON case_evidence (evidence_id);
REVOKE UPDATE, DELETE, TRUNCATE ON case_evidence FROM ${appRole};
