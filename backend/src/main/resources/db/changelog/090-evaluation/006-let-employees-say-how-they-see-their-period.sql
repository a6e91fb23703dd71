--liquibase formatted sql

--changeset kinerja:let-employees-say-how-they-see-their-period
CREATE TABLE self_review (
  evaluation_id uuid        NOT NULL,
  overall       text,
  saved_at      timestamptz NOT NULL,
  version       bigint      NOT NULL DEFAULT 1,
  CONSTRAINT pk_self_review PRIMARY KEY (evaluation_id),
  CONSTRAINT fk_self_review_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT ck_self_review_overall CHECK (length(overall) <= 4000)
);

--changeset kinerja:let-employees-see-each-target-and-value-their-way
-- The lineage and not the target: what was written stays when a later version of the plan takes over.
CREATE TABLE self_review_target (
  evaluation_id     uuid NOT NULL,
  target_lineage_id uuid NOT NULL,
  view              text,
  own_mark          text,
  CONSTRAINT pk_self_review_target PRIMARY KEY (evaluation_id, target_lineage_id),
  CONSTRAINT fk_self_review_target_review FOREIGN KEY (evaluation_id) REFERENCES self_review (evaluation_id),
  CONSTRAINT ck_self_review_target_view CHECK (length(view) <= 2000),
  CONSTRAINT ck_self_review_target_mark CHECK (own_mark IN ('ABOVE', 'AS_EXPECTED', 'BELOW'))
);
CREATE TABLE self_review_value (
  evaluation_id uuid NOT NULL,
  value_code    text NOT NULL,
  view          text,
  own_mark      text,
  CONSTRAINT pk_self_review_value PRIMARY KEY (evaluation_id, value_code),
  CONSTRAINT fk_self_review_value_review FOREIGN KEY (evaluation_id) REFERENCES self_review (evaluation_id),
  CONSTRAINT ck_self_review_value_value CHECK (value_code IN
    ('SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
  CONSTRAINT ck_self_review_value_view CHECK (length(view) <= 2000),
  CONSTRAINT ck_self_review_value_mark CHECK (own_mark IN ('ABOVE', 'AS_EXPECTED', 'BELOW'))
);
