--liquibase formatted sql

--changeset kinerja:keep-targets-with-their-indicators-and-links
-- lineage_id names the same target or indicator through all versions of a plan: that of the version it was first written in.
CREATE TABLE target (
  id         uuid    NOT NULL,
  plan_id    uuid    NOT NULL,
  lineage_id uuid    NOT NULL,
  sequence   integer NOT NULL,
  kind       text    NOT NULL,
  title      text    NOT NULL,
  CONSTRAINT pk_target PRIMARY KEY (id),
  CONSTRAINT fk_target_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  -- Deferred, so that two targets may change places.
  CONSTRAINT uq_target_sequence UNIQUE (plan_id, sequence) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_target_sequence CHECK (sequence >= 0 AND sequence < 20),
  CONSTRAINT ck_target_kind CHECK (kind IN ('MAIN', 'ADDITIONAL')),
  CONSTRAINT ck_target_title CHECK (length(title) <= 500)
);
CREATE INDEX ix_target_lineage ON target (lineage_id);

CREATE TABLE indicator (
  id              uuid    NOT NULL,
  target_id       uuid    NOT NULL,
  lineage_id      uuid    NOT NULL,
  sequence        integer NOT NULL,
  aspect          text    NOT NULL,
  description     text    NOT NULL,
  unit_of_measure text    NOT NULL,
  direction       text    NOT NULL,
  accumulation    text    NOT NULL,
  baseline        numeric(18, 4),
  target_value    numeric(18, 4),
  range_low       numeric(18, 4),
  range_high      numeric(18, 4),
  CONSTRAINT pk_indicator PRIMARY KEY (id),
  CONSTRAINT fk_indicator_target FOREIGN KEY (target_id) REFERENCES target (id),
  CONSTRAINT uq_indicator_sequence UNIQUE (target_id, sequence) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_indicator_sequence CHECK (sequence >= 0 AND sequence < 10),
  CONSTRAINT ck_indicator_aspect CHECK (aspect IN ('QUANTITY', 'QUALITY', 'TIME', 'COST')),
  CONSTRAINT ck_indicator_direction CHECK (direction IN ('HIGHER_BETTER', 'LOWER_BETTER', 'RANGE')),
  CONSTRAINT ck_indicator_accumulation CHECK (accumulation IN ('SUM', 'LATEST', 'AVERAGE')),
  CONSTRAINT ck_indicator_texts CHECK (length(description) <= 500 AND length(unit_of_measure) <= 50),
  CONSTRAINT ck_indicator_not_negative CHECK (baseline >= 0 AND target_value >= 0 AND range_low >= 0 AND range_high >= 0)
);
CREATE INDEX ix_indicator_lineage ON indicator (lineage_id);

-- The superior's title is kept as it was read when the link was made: a superior who deletes a draft target takes the
-- reference away, never the words the two signed.
CREATE TABLE target_link (
  target_id          uuid    NOT NULL,
  sequence           integer NOT NULL,
  superior_target_id uuid,
  superior_title     text    NOT NULL,
  kind               text    NOT NULL,
  CONSTRAINT pk_target_link PRIMARY KEY (target_id, sequence),
  CONSTRAINT fk_target_link_target FOREIGN KEY (target_id) REFERENCES target (id),
  CONSTRAINT fk_target_link_superior_target FOREIGN KEY (superior_target_id) REFERENCES target (id) ON DELETE SET NULL,
  CONSTRAINT ck_target_link_sequence CHECK (sequence >= 0 AND sequence < 10),
  CONSTRAINT ck_target_link_kind CHECK (kind IN ('DIRECT', 'INDIRECT')),
  CONSTRAINT ck_target_link_not_to_itself CHECK (superior_target_id <> target_id)
);
CREATE INDEX ix_target_link_superior_target ON target_link (superior_target_id);
