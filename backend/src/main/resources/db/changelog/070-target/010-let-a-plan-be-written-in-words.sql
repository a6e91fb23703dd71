--liquibase formatted sql

--changeset kinerja:let-a-measure-of-success-stand-in-words
-- An indicator without an aspect is a measure of success in words: it has no unit, no direction and no number.
ALTER TABLE indicator ALTER COLUMN aspect DROP NOT NULL;
ALTER TABLE indicator ALTER COLUMN direction DROP NOT NULL;
ALTER TABLE indicator ALTER COLUMN accumulation DROP NOT NULL;
ALTER TABLE indicator ADD CONSTRAINT ck_indicator_in_words CHECK (
  (aspect IS NULL) = (direction IS NULL) AND (aspect IS NULL) = (accumulation IS NULL)
  AND (aspect IS NOT NULL OR (unit_of_measure = '' AND baseline IS NULL AND target_value IS NULL AND range_low IS NULL AND range_high IS NULL)));

--changeset kinerja:ask-for-the-perspective-and-the-assigner-of-a-target
ALTER TABLE target ADD COLUMN perspective text;
ALTER TABLE target ADD COLUMN assigned_by text;
ALTER TABLE target ADD CONSTRAINT ck_target_perspective CHECK
  (perspective IN ('SERVICE_RECIPIENTS', 'BUSINESS_PROCESS', 'INTERNAL_STRENGTHENING', 'BUDGET'));
ALTER TABLE target ADD CONSTRAINT ck_target_assigned_by CHECK (length(assigned_by) BETWEEN 1 AND 200);

--changeset kinerja:remember-in-which-form-a-plan-was-signed
-- What was signed before has the first form; the default fills the rows that are there without rewriting them.
ALTER TABLE plan ADD COLUMN content_form integer NOT NULL DEFAULT 1;
ALTER TABLE plan ADD CONSTRAINT ck_plan_content_form CHECK (content_form IN (1, 2));

--changeset kinerja:tell-the-content-of-a-target-by-a-fingerprint
CREATE FUNCTION target_fingerprint(of_target uuid) RETURNS text LANGUAGE sql STABLE AS
$$ SELECT md5(CAST(jsonb_build_array(t.kind, t.title, t.perspective, t.assigned_by,
     (SELECT jsonb_agg(jsonb_build_array(i.aspect, i.description, i.unit_of_measure, i.direction, i.accumulation,
                                         i.baseline, i.target_value, i.range_low, i.range_high) ORDER BY i.sequence)
        FROM indicator i WHERE i.target_id = t.id)) AS text))
   FROM target t WHERE t.id = of_target $$;

--changeset kinerja:remember-who-proposed-a-target
-- The fingerprint is that of the target as it was proposed: another one means that its owner has made it their own.
CREATE TABLE target_origin (
  target_id        uuid        NOT NULL,
  kind             text        NOT NULL,
  proposed_by_name text        NOT NULL,
  proposed_at      timestamptz NOT NULL,
  fingerprint      text        NOT NULL,
  CONSTRAINT pk_target_origin PRIMARY KEY (target_id),
  CONSTRAINT fk_target_origin_target FOREIGN KEY (target_id) REFERENCES target (id) ON DELETE CASCADE,
  CONSTRAINT ck_target_origin_kind CHECK (kind IN ('MATRIX', 'LIBRARY')),
  CONSTRAINT ck_target_origin_name CHECK (length(proposed_by_name) BETWEEN 1 AND 400),
  CONSTRAINT ck_target_origin_fingerprint CHECK (fingerprint ~ '^[0-9a-f]{32}$')
);
