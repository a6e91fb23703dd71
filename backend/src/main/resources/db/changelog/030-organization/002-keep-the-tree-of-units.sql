--liquibase formatted sql

--changeset kinerja:keep-the-tree-of-units
CREATE TABLE unit (
  id        uuid    NOT NULL,
  code      text    NOT NULL,
  name      text    NOT NULL,
  -- A blank before the lower-case name lets one pattern, '% word%', find every word by its beginning.
  search    text    NOT NULL GENERATED ALWAYS AS (' ' || lower(name)) STORED,
  kind      text    NOT NULL,
  parent_id uuid,
  version   integer NOT NULL DEFAULT 0,
  CONSTRAINT pk_unit PRIMARY KEY (id),
  CONSTRAINT uq_unit_code UNIQUE (code),
  CONSTRAINT fk_unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id),
  CONSTRAINT ck_unit_kind CHECK (kind IN ('DISTRICT', 'SECRETARIAT', 'SUBDIVISION', 'SECTION', 'VILLAGE', 'OTHER')),
  CONSTRAINT ck_unit_parent_is_another CHECK (parent_id <> id),
  CONSTRAINT ck_unit_code CHECK (length(code) BETWEEN 1 AND 40),
  CONSTRAINT ck_unit_name CHECK (length(name) BETWEEN 1 AND 200)
);
CREATE INDEX ix_unit_parent ON unit (parent_id, code);
CREATE INDEX ix_unit_name ON unit (name, id);
CREATE INDEX ix_unit_search ON unit USING gin (search gin_trgm_ops);
