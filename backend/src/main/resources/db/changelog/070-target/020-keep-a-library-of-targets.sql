--liquibase formatted sql

--changeset kinerja:keep-examples-of-targets-for-each-kind-of-post
CREATE TABLE library_target (
  id              uuid    NOT NULL,
  title           text    NOT NULL,
  sort_title      text    NOT NULL GENERATED ALWAYS AS (lower(title)) STORED,
  kind            text    NOT NULL,
  -- Both may be absent: then the entry fits every post. A title fits all posts whose title begins with it.
  position_title  text,
  position_kind   text,
  success_measure text,
  version         integer NOT NULL DEFAULT 0,
  CONSTRAINT pk_library_target PRIMARY KEY (id),
  CONSTRAINT ck_library_target_kind CHECK (kind IN ('MAIN', 'ADDITIONAL')),
  CONSTRAINT ck_library_target_position_kind CHECK (position_kind IN ('ADMINISTRATOR', 'SUPERVISOR', 'STAFF', 'FUNCTIONAL')),
  CONSTRAINT ck_library_target_texts CHECK (length(title) BETWEEN 1 AND 500 AND length(position_title) BETWEEN 1 AND 200
    AND length(success_measure) BETWEEN 1 AND 500)
);
CREATE INDEX ix_library_target_title ON library_target (sort_title, id);

CREATE TABLE library_indicator (
  library_target_id uuid    NOT NULL,
  sequence          integer NOT NULL,
  aspect            text    NOT NULL,
  description       text    NOT NULL,
  unit_of_measure   text    NOT NULL,
  direction         text    NOT NULL,
  accumulation      text    NOT NULL,
  target_value      numeric(18, 4),
  range_low         numeric(18, 4),
  range_high        numeric(18, 4),
  CONSTRAINT pk_library_indicator PRIMARY KEY (library_target_id, sequence),
  CONSTRAINT fk_library_indicator_target FOREIGN KEY (library_target_id) REFERENCES library_target (id) ON DELETE CASCADE,
  CONSTRAINT ck_library_indicator_sequence CHECK (sequence >= 0 AND sequence < 10),
  CONSTRAINT ck_library_indicator_aspect CHECK (aspect IN ('QUANTITY', 'QUALITY', 'TIME', 'COST')),
  CONSTRAINT ck_library_indicator_direction CHECK (direction IN ('HIGHER_BETTER', 'LOWER_BETTER', 'RANGE')),
  CONSTRAINT ck_library_indicator_accumulation CHECK (accumulation IN ('SUM', 'LATEST', 'AVERAGE')),
  CONSTRAINT ck_library_indicator_texts CHECK (length(description) BETWEEN 1 AND 500 AND length(unit_of_measure) <= 50),
  CONSTRAINT ck_library_indicator_not_negative CHECK (target_value >= 0 AND range_low >= 0 AND range_high >= 0)
);

--changeset kinerja:remember-what-was-assigned-in-bulk
CREATE TABLE library_assignment (
  id             uuid        NOT NULL,
  cycle_id       uuid        NOT NULL,
  unit_id        uuid,
  position_title text,
  position_kind  text,
  titles         text[]      NOT NULL,
  assigned_at    timestamptz NOT NULL,
  assigned_by    text        NOT NULL,
  people         integer     NOT NULL,
  targets        integer     NOT NULL,
  undone_at      timestamptz,
  taken_back     integer,
  version        integer     NOT NULL DEFAULT 0,
  CONSTRAINT pk_library_assignment PRIMARY KEY (id),
  CONSTRAINT fk_library_assignment_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  CONSTRAINT fk_library_assignment_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT ck_library_assignment_counts CHECK (people >= 0 AND targets >= 0 AND taken_back >= 0),
  CONSTRAINT ck_library_assignment_undone CHECK ((undone_at IS NULL) = (taken_back IS NULL))
);
CREATE INDEX ix_library_assignment_cycle ON library_assignment (cycle_id, assigned_at DESC, id);

-- A row goes with its target, whoever removes that.
CREATE TABLE library_assignment_target (
  target_id             uuid    NOT NULL,
  library_assignment_id uuid    NOT NULL,
  library_target_id     uuid    NOT NULL,
  taken_back            boolean NOT NULL DEFAULT false,
  CONSTRAINT pk_library_assignment_target PRIMARY KEY (target_id),
  CONSTRAINT fk_library_assignment_target_target FOREIGN KEY (target_id) REFERENCES target (id) ON DELETE CASCADE,
  CONSTRAINT fk_library_assignment_target_assignment FOREIGN KEY (library_assignment_id) REFERENCES library_assignment (id)
);
CREATE INDEX ix_library_assignment_target_assignment ON library_assignment_target (library_assignment_id);

-- Plans that the assignment began, which go with it while they are empty.
CREATE TABLE library_assignment_plan (
  plan_id               uuid NOT NULL,
  library_assignment_id uuid NOT NULL,
  CONSTRAINT pk_library_assignment_plan PRIMARY KEY (plan_id),
  CONSTRAINT fk_library_assignment_plan_plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
  CONSTRAINT fk_library_assignment_plan_assignment FOREIGN KEY (library_assignment_id) REFERENCES library_assignment (id)
);
CREATE INDEX ix_library_assignment_plan_assignment ON library_assignment_plan (library_assignment_id);
