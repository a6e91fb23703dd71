--liquibase formatted sql

--changeset kinerja:let-a-proposal-be-edited
ALTER TABLE follow_up_step DROP CONSTRAINT ck_follow_up_step_step;
ALTER TABLE follow_up_step ADD CONSTRAINT ck_follow_up_step_step CHECK
  (step IN ('PROPOSED', 'EDITED', 'APPROVED', 'STARTED', 'NOTED', 'COMPLETED', 'CANCELLED'));
