-- A survey with :answers answers over thirty services, in the tables of the product.
INSERT INTO unit (id, code, name, kind) VALUES ('019f0000-0000-7000-8000-000000000001', 'BENCH', 'Bench', 'DISTRICT') ON CONFLICT DO NOTHING;
INSERT INTO service_type (id, unit_id, code, name, active)
SELECT CAST('019f0000-0000-7000-8000-0000000001' || lpad(n::text, 2, '0') AS uuid), '019f0000-0000-7000-8000-000000000001', 'L' || n, 'Layanan ' || n, true
  FROM generate_series(1, 30) n ON CONFLICT DO NOTHING;
INSERT INTO survey_questionnaire (id, unit_id, version_number, name, weight_policy, display_order, items, created_at, created_by)
SELECT '019f0000-0000-7000-8000-000000000002', '019f0000-0000-7000-8000-000000000001', 1, 'Bench', 'EXACT_1_9', 'FACILITIES_EIGHTH',
       jsonb_agg(jsonb_build_object('code', e, 'element', e, 'weight', NULL, 'texts', jsonb_build_object('id',
         jsonb_build_object('question', e, 'options', jsonb_build_array('1', '2', '3', '4')))) ORDER BY n), now(), '019f0000-0000-7000-8000-000000000009'
  FROM unnest(ARRAY['REQUIREMENTS', 'PROCEDURE', 'TIME', 'FEE', 'PRODUCT', 'COMPETENCE', 'CONDUCT', 'FACILITIES', 'COMPLAINTS']) WITH ORDINALITY AS x(e, n);
INSERT INTO survey (id, unit_id, name, starts_on, ends_on, questionnaire_id, scale, expected_visits, required_sample, every_nth, code_valid_days, source, state)
VALUES ('019f0000-0000-7000-8000-000000000003', '019f0000-0000-7000-8000-000000000001', 'Bench', current_date - 90, current_date,
        '019f0000-0000-7000-8000-000000000002', 'PERMENPANRB_14_2017', 1000, 278, 1, 14, 'COLLECTED', 'OPEN');
INSERT INTO survey_answer (id, survey_id, service_type_id, answered_on, half_day, channel, scores, filled, total, gender, age_band, too_fast)
SELECT gen_random_uuid(), '019f0000-0000-7000-8000-000000000003', CAST('019f0000-0000-7000-8000-0000000001' || lpad((1 + n % 30)::text, 2, '0') AS uuid),
       current_date - (n % 90), CASE WHEN n % 2 = 0 THEN 'MORNING' ELSE 'AFTERNOON' END, 'WEB', s.scores, 9,
       (SELECT sum(x) FROM unnest(s.scores) x), CASE n % 3 WHEN 0 THEN 'MALE' WHEN 1 THEN 'FEMALE' END,
       CASE n % 4 WHEN 0 THEN 'FROM_26' WHEN 1 THEN 'FROM_36' WHEN 2 THEN 'FROM_46' END, n % 40 = 0
  FROM generate_series(1, :answers) n
  CROSS JOIN LATERAL (SELECT array_agg(CAST(CASE WHEN random() < 0.5 THEN 3 WHEN random() < 0.7 THEN 4 WHEN random() < 0.8 THEN 2 ELSE 1 END AS smallint)) AS scores
                        FROM generate_series(1, 9) WHERE n > 0) s;
ANALYZE survey_answer;
