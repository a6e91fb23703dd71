--liquibase formatted sql

--changeset kinerja:let-an-indicator-say-where-its-number-comes-from
-- The default fills the rows that are there, signed ones too, without rewriting them.
ALTER TABLE indicator ADD COLUMN source text NOT NULL DEFAULT 'MANUAL';
ALTER TABLE indicator ADD CONSTRAINT ck_indicator_source CHECK (source IN ('MANUAL', 'ON_TIME_RATE', 'ON_TIME_AGAINST_UNIT',
  'MEDIAN_PROCESSING_TIME', 'FIRST_TIME_RIGHT', 'REQUESTS_FINISHED', 'UNIT_INDEX', 'STAFF_COMPETENCE', 'STAFF_CONDUCT'));
ALTER TABLE indicator ADD CONSTRAINT ck_indicator_computed CHECK (source = 'MANUAL' OR aspect IS NOT NULL);

--changeset kinerja:let-both-sign-where-a-number-comes-from
ALTER TABLE plan DROP CONSTRAINT ck_plan_content_form;
ALTER TABLE plan ADD CONSTRAINT ck_plan_content_form CHECK (content_form IN (1, 2, 3));
UPDATE plan SET content_form = 3 WHERE content_hash IS NULL AND status IN ('DRAFT', 'RETURNED', 'SUBMITTED', 'AGREED');

--changeset kinerja:tell-a-computed-indicator-by-its-fingerprint
-- Of indicators that people record themselves the fingerprint stays what it was.
CREATE OR REPLACE FUNCTION target_fingerprint(of_target uuid) RETURNS text LANGUAGE sql STABLE AS
$$ SELECT md5(CAST(jsonb_build_array(t.kind, t.title, t.perspective, t.assigned_by,
     (SELECT jsonb_agg(jsonb_build_array(i.aspect, i.description, i.unit_of_measure, i.direction, i.accumulation,
                                         i.baseline, i.target_value, i.range_low, i.range_high)
                       || CASE WHEN i.source = 'MANUAL' THEN '[]' ELSE jsonb_build_array(i.source) END ORDER BY i.sequence)
        FROM indicator i WHERE i.target_id = t.id)) AS text))
   FROM target t WHERE t.id = of_target $$;
