--liquibase formatted sql

--changeset kinerja:let-a-year-be-appraised-as-a-whole
-- Beside the periods of the rhythm the year itself is appraised (PermenPANRB 6/2022: periodic and annual evaluation). It comes last in
-- order, so it overlaps the others and no other overlaps one of its kind. A yearly rhythm has nothing but the year.
ALTER TABLE period ADD COLUMN kind text NOT NULL DEFAULT 'PERIODIC';
ALTER TABLE period ADD CONSTRAINT ck_period_kind CHECK (kind IN ('PERIODIC', 'ANNUAL'));
ALTER TABLE period DROP CONSTRAINT ck_period_sequence;
ALTER TABLE period ADD CONSTRAINT ck_period_sequence CHECK (sequence BETWEEN 1 AND 13);
ALTER TABLE period DROP CONSTRAINT ex_period_overlap;
ALTER TABLE period ADD CONSTRAINT ex_period_overlap
  EXCLUDE USING gist (cycle_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (kind = 'PERIODIC');
CREATE UNIQUE INDEX uq_period_annual ON period (cycle_id) WHERE kind = 'ANNUAL';

--changeset kinerja:give-cycles-that-are-there-their-year
UPDATE period p SET kind = 'ANNUAL' FROM cycle c WHERE c.id = p.cycle_id AND c.rhythm = 'ANNUAL';
INSERT INTO period (id, cycle_id, sequence, label, starts_on, ends_on, due_on, closes_on, kind)
SELECT new_id(), c.id, (SELECT max(p.sequence) + 1 FROM period p WHERE p.cycle_id = c.id), 'Tahunan', make_date(c.year, 1, 1),
       make_date(c.year, 12, 31), make_date(c.year + 1, 1, 20), make_date(c.year + 1, 1, 31), 'ANNUAL'
  FROM cycle c
 WHERE c.rhythm <> 'ANNUAL' AND c.status <> 'CLOSED' AND EXISTS (SELECT 1 FROM period p WHERE p.cycle_id = c.id);
