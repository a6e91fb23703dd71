--liquibase formatted sql

--changeset kinerja:keep-the-days-off-of-the-office
-- A day off holds for all units, or for one unit with those below it.
CREATE TABLE holiday (
  id      uuid    NOT NULL,
  day     date    NOT NULL,
  name    text    NOT NULL,
  kind    text    NOT NULL,
  unit_id uuid,
  version integer NOT NULL DEFAULT 0,
  CONSTRAINT pk_holiday PRIMARY KEY (id),
  CONSTRAINT uq_holiday_day UNIQUE NULLS NOT DISTINCT (day, unit_id),
  CONSTRAINT fk_holiday_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_holiday_name CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT ck_holiday_kind CHECK (kind IN ('NATIONAL', 'COLLECTIVE_LEAVE', 'LOCAL'))
);
CREATE INDEX ix_holiday_day ON holiday (day, id);
CREATE INDEX ix_holiday_unit ON holiday (unit_id) WHERE unit_id IS NOT NULL;
