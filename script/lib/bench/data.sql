-- The data set of the benchmark: :people employees with a year of plans, run by the owner in a scratch database.
-- Ids are made from numbers, so that the load generators and pgbench name rows without a list of them.
\set ON_ERROR_STOP on
BEGIN; -- all or nothing: a half-filled office would be taken for a filled one

CREATE FUNCTION bench_id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$;
GRANT EXECUTE ON FUNCTION bench_id(int, bigint) TO kinerja_app;

-- Units of 50 people; every twentieth is a district above the next nineteen; the first is above all districts.
CREATE TEMP TABLE u AS
  SELECT n, (n - 1) / 20 * 20 + 1 AS district FROM generate_series(1, :people / 50) n;
INSERT INTO unit (id, code, name, kind, parent_id)
  SELECT bench_id(1, n), 'U' || n, CASE WHEN n = district THEN 'Kecamatan ' ELSE 'Kelurahan ' END || n,
         CASE WHEN n = district THEN 'DISTRICT' ELSE 'VILLAGE' END,
         CASE WHEN n = 1 THEN NULL WHEN n = district THEN bench_id(1, 1) ELSE bench_id(1, district) END
    FROM u ORDER BY n;
INSERT INTO position (id, unit_id, title, kind, heads_unit)
  SELECT bench_id(2, 2 * n - 1), bench_id(1, n), 'Kepala', 'SUPERVISOR', true FROM u
  UNION ALL SELECT bench_id(2, 2 * n), bench_id(1, n), 'Operator Layanan', 'STAFF', false FROM u;

CREATE TEMP TABLE e AS
  SELECT n, (n - 1) / 50 + 1 AS unit_n, (n - 1) % 50 = 0 AS head,
         CASE WHEN (n - 1) % 50 <> 0 THEN (n - 1) / 50 * 50 + 1
              WHEN n = 1 THEN NULL
              WHEN ((n - 1) / 50) % 20 <> 0 THEN ((n - 1) / 1000) * 1000 + 1
              ELSE 1 END AS assessor
    FROM generate_series(1, :people) n;
INSERT INTO employee (id, nip, name, title_suffix, status, grade, email)
  SELECT bench_id(3, n), '19800101' || lpad((n % 900000)::text, 6, '0') || lpad((n / 900000 * 7 + n % 7)::text, 4, '0'),
         (ARRAY['Ahmad','Budi','Citra','Dewi','Eko','Fitri','Gita','Hadi','Indah','Joko'])[n % 10 + 1] || ' ' ||
         (ARRAY['Saputra','Lestari','Maulana','Rahayu','Hidayat','Wulandari','Nugraha','Permata','Kusuma'])[n % 9 + 1] || ' ' || n,
         CASE n % 3 WHEN 0 THEN 'S.E.' END, CASE n % 3 WHEN 1 THEN 'PPPK' ELSE 'PNS' END, CASE n % 3 WHEN 1 THEN 'IX' ELSE 'III/b' END,
         'p' || n || '@bench.example'
    FROM e ORDER BY n;
INSERT INTO assignment (id, employee_id, position_id, unit_id, assessor_employee_id, starts_on, kind)
  SELECT bench_id(4, n), bench_id(3, n), bench_id(2, 2 * unit_n - head::int), bench_id(1, unit_n),
         bench_id(3, assessor), DATE '2020-01-01', 'DEFINITIVE'
    FROM e ORDER BY n;

INSERT INTO cycle (id, year, name, rhythm, approach, status, opened_at)
  SELECT bench_id(5, 1), extract(year FROM current_date)::int, 'Siklus ' || extract(year FROM current_date), 'QUARTERLY', 'QUANTITATIVE', 'OPEN', now();
INSERT INTO period (id, cycle_id, sequence, label, starts_on, ends_on, due_on, closes_on)
  SELECT bench_id(6, q), bench_id(5, 1), q, 'Triwulan ' || q, s, (s + interval '3 months - 1 day')::date,
         (s + interval '3 months 15 days')::date, (s + interval '15 months')::date
    FROM generate_series(1, 4) q, LATERAL (SELECT (date_trunc('year', now()) + (q - 1) * interval '3 months')::date AS s) d;
INSERT INTO cycle_assignment (id, cycle_id, employee_id, employee_name, nip, grade, position_title, position_kind, unit_id, unit_name,
                              assessor_employee_id, superior_employee_id, problem, starts_on, frozen_at)
  SELECT bench_id(13, e.n), bench_id(5, 1), p.id, p.display_name, p.nip, p.grade, CASE WHEN e.head THEN 'Kepala' ELSE 'Operator Layanan' END,
         CASE WHEN e.head THEN 'SUPERVISOR' ELSE 'STAFF' END, bench_id(1, e.unit_n), un.name, bench_id(3, e.assessor), bench_id(3, b.assessor),
         CASE WHEN e.assessor IS NULL THEN 'NO_ASSESSOR' END, DATE '2020-01-01', now()
    FROM e JOIN employee p ON p.id = bench_id(3, e.n) JOIN unit un ON un.id = bench_id(1, e.unit_n) LEFT JOIN e b ON b.n = e.assessor
   ORDER BY e.n;

-- A plan of three targets with two indicators each.
INSERT INTO plan (id, cycle_id, employee_id, version_number, approach, status, assessor_employee_id, created_at, content_changed_at, version)
  SELECT bench_id(7, n), bench_id(5, 1), bench_id(3, n), 1, 'QUANTITATIVE', 'DRAFT', bench_id(3, assessor), now(), now(), 0
    FROM e WHERE assessor IS NOT NULL ORDER BY n;
INSERT INTO target (id, plan_id, lineage_id, sequence, kind, title)
  SELECT bench_id(8, n * 3 + k), bench_id(7, n), bench_id(8, n * 3 + k), k, CASE k WHEN 2 THEN 'ADDITIONAL' ELSE 'MAIN' END,
         (ARRAY['Surat keterangan selesai tepat waktu', 'Data warga mutakhir', 'Kegiatan RW terlaksana'])[k + 1]
    FROM e, generate_series(0, 2) k WHERE assessor IS NOT NULL ORDER BY n, k;
INSERT INTO indicator (id, target_id, lineage_id, sequence, aspect, description, unit_of_measure, direction, accumulation, target_value)
  SELECT bench_id(9, (n * 3 + k) * 2 + i), bench_id(8, n * 3 + k), bench_id(9, (n * 3 + k) * 2 + i), i,
         (ARRAY['QUANTITY', 'QUALITY'])[i + 1], (ARRAY['Jumlah yang selesai', 'Selesai tanpa perbaikan'])[i + 1],
         (ARRAY['berkas', 'persen'])[i + 1], 'HIGHER_BETTER', (ARRAY['SUM', 'LATEST'])[i + 1], (ARRAY[120, 95])[i + 1]
    FROM e, generate_series(0, 2) k, generate_series(0, 1) i WHERE assessor IS NOT NULL ORDER BY n, k, i;
UPDATE plan SET status = 'ESTABLISHED', submitted_at = now(), agreed_at = now(), employee_signed_at = now(), assessor_signed_at = now(),
       established_at = now(), content_hash = repeat('0', 64), effective_from = date_trunc('year', now())::date, version = 4;

-- What was achieved in each of the four quarters.
INSERT INTO realisation (id, indicator_id, indicator_lineage_id, period_id, employee_id, value, note, occurred_on, recorded_at, recorded_by)
  SELECT bench_id(10, ((n * 3 + k) * 2 + i) * 4 + q), bench_id(9, (n * 3 + k) * 2 + i), bench_id(9, (n * 3 + k) * 2 + i), bench_id(6, q),
         bench_id(3, n), CASE i WHEN 0 THEN 25 + n % 10 ELSE 90 + n % 11 END, NULL,
         (date_trunc('year', now()) + (q * 3 - 2) * interval '1 month')::date, now(), bench_id(12, n)
    FROM e, generate_series(0, 2) k, generate_series(0, 1) i, generate_series(1, 4) q WHERE assessor IS NOT NULL ORDER BY n, k, i, q;

-- An evaluation for each period, waiting for the assessor.
INSERT INTO evaluation (id, plan_id, cycle_id, period_id, employee_id, assessor_employee_id, superior_employee_id, unit_id, status, submitted_at)
  SELECT bench_id(11, e.n * 4 + q), bench_id(7, e.n), bench_id(5, 1), bench_id(6, q), bench_id(3, e.n), bench_id(3, e.assessor),
         bench_id(3, b.assessor), bench_id(1, e.unit_n), 'SUBMITTED', now()
    FROM e JOIN e b ON b.n = e.assessor, generate_series(1, 4) q ORDER BY e.n, q;

-- Callers: heads and first members of the first units, with the password of the account that was made through the product.
INSERT INTO account (id, employee_id, password_hash, password_changed_at, roles, status, created_at)
  SELECT bench_id(12, n), bench_id(3, n), (SELECT password_hash FROM account LIMIT 1), now(), ARRAY['EMPLOYEE'], 'ACTIVE', now()
    FROM generate_series(1, :callers) u, LATERAL (VALUES ((u - 1) * 50 + 1), ((u - 1) * 50 + 2)) c(n);
COMMIT;
