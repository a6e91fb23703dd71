--liquibase formatted sql

--changeset kinerja:keep-results-of-earlier-years-as-they-were-given
CREATE TABLE earlier_result (
  id          uuid        NOT NULL,
  employee_id uuid        NOT NULL,
  year        integer     NOT NULL,
  scheme      text        NOT NULL,
  -- Without a scale, so that a value keeps the decimals it was given with.
  score       numeric,
  predicate   text,
  source      text        NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT pk_earlier_result PRIMARY KEY (id),
  CONSTRAINT uq_earlier_result UNIQUE (employee_id, year, scheme),
  CONSTRAINT fk_earlier_result_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
  CONSTRAINT ck_earlier_result_year CHECK (year BETWEEN 1979 AND 2100),
  CONSTRAINT ck_earlier_result_scheme CHECK (scheme IN ('DP3', 'PP_46_2011', 'PP_30_2019', 'PANRB_8_2021', 'PANRB_6_2022')),
  CONSTRAINT ck_earlier_result_score CHECK (score BETWEEN 0 AND 200),
  CONSTRAINT ck_earlier_result_given CHECK (score IS NOT NULL OR predicate IS NOT NULL),
  CONSTRAINT ck_earlier_result_predicate CHECK (length(predicate) BETWEEN 1 AND 60),
  CONSTRAINT ck_earlier_result_source CHECK (length(source) BETWEEN 1 AND 200)
);
