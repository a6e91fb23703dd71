--liquibase formatted sql

--changeset kinerja:freeze-what-was-counted
-- The index as it was reckoned at closing, or after a voiding: what a later survey, a trend and an appraisal refer to.
CREATE TABLE survey_index (
  survey_id     uuid          NOT NULL,
  value         numeric(5, 2),
  low           numeric(5, 2),
  high          numeric(5, 2),
  respondents   bigint        NOT NULL,
  weight_policy text          NOT NULL,
  CONSTRAINT pk_survey_index PRIMARY KEY (survey_id),
  CONSTRAINT fk_survey_index_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT ck_survey_index_interval CHECK ((low IS NULL) = (high IS NULL) AND (value IS NOT NULL OR low IS NULL)),
  CONSTRAINT ck_survey_index_weight_policy CHECK (weight_policy IN ('EXACT_1_9', 'W_0_111', 'W_0_11', 'CUSTOM'))
);

-- Who answered, one trait at a time and never together. Value: null where it was not said.
CREATE TABLE survey_profile (
  survey_id   uuid   NOT NULL,
  trait       text   NOT NULL,
  value       text,
  respondents bigint NOT NULL,
  CONSTRAINT uq_survey_profile UNIQUE NULLS NOT DISTINCT (survey_id, trait, value),
  CONSTRAINT fk_survey_profile_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT ck_survey_profile_trait CHECK (trait IN ('GENDER', 'AGE_BAND', 'EDUCATION', 'OCCUPATION'))
);

-- The very file whose hash is published, compressed, so that renaming a service later cannot change it.
CREATE TABLE survey_raw_file (
  survey_id uuid  NOT NULL,
  content   bytea NOT NULL,
  CONSTRAINT pk_survey_raw_file PRIMARY KEY (survey_id),
  CONSTRAINT fk_survey_raw_file_survey FOREIGN KEY (survey_id) REFERENCES survey (id)
);

-- Where the result was made public: counted by the national evaluation of service units.
CREATE TABLE survey_medium (
  survey_id uuid NOT NULL,
  medium    text NOT NULL,
  CONSTRAINT pk_survey_medium PRIMARY KEY (survey_id, medium),
  CONSTRAINT fk_survey_medium_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT ck_survey_medium_medium CHECK (medium IN ('NOTICE_BOARD', 'BANNER', 'LEAFLET', 'PRINT_MEDIA', 'WEBSITE', 'SOCIAL_MEDIA',
    'VIDEOTRON', 'SIPPN', 'RADIO_TV'))
);
