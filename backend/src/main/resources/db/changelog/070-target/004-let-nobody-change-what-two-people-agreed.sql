--liquibase formatted sql

--changeset kinerja:let-nobody-change-an-established-plan splitStatements:false
-- What stays changeable once both have signed: that the plan is replaced or closed, and from which day.
CREATE FUNCTION refuse_change_of_established_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status NOT IN ('ESTABLISHED', 'SUPERSEDED', 'CLOSED') THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.status = 'ESTABLISHED' OR NEW.status = OLD.status) AND
     to_jsonb(NEW) - ARRAY['status', 'effective_to', 'version'] = to_jsonb(OLD) - ARRAY['status', 'effective_to', 'version']
     AND NEW.status IN ('ESTABLISHED', 'SUPERSEDED', 'CLOSED') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'plan % is established and cannot change', OLD.id USING ERRCODE = 'KJ001';
END $$;
CREATE TRIGGER tr_plan_immutable BEFORE UPDATE OR DELETE ON plan
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_established_plan();

--changeset kinerja:let-the-content-of-a-plan-change-only-while-it-is-drafted splitStatements:false
-- One check for a statement, not for a row: an autosave of two hundred indicators asks for the plan's status once.
CREATE FUNCTION refuse_change_of_agreed_content() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE frozen uuid;
BEGIN
  IF TG_TABLE_NAME IN ('target', 'behaviour_expectation', 'plan_annex') THEN
    SELECT p.id INTO frozen FROM changed c JOIN plan p ON p.id = c.plan_id WHERE p.status NOT IN ('DRAFT', 'RETURNED') LIMIT 1;
  ELSE
    SELECT p.id INTO frozen FROM changed c JOIN target t ON t.id = c.target_id JOIN plan p ON p.id = t.plan_id
     WHERE p.status NOT IN ('DRAFT', 'RETURNED') LIMIT 1;
  END IF;
  IF frozen IS NOT NULL THEN
    RAISE EXCEPTION 'the content of plan % is agreed and cannot change', frozen USING ERRCODE = 'KJ001';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tr_target_frozen_insert AFTER INSERT ON target REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_target_frozen_update AFTER UPDATE ON target REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_target_frozen_delete AFTER DELETE ON target REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_indicator_frozen_insert AFTER INSERT ON indicator REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_indicator_frozen_update AFTER UPDATE ON indicator REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_indicator_frozen_delete AFTER DELETE ON indicator REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_behaviour_expectation_frozen_insert AFTER INSERT ON behaviour_expectation REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_behaviour_expectation_frozen_update AFTER UPDATE ON behaviour_expectation REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_behaviour_expectation_frozen_delete AFTER DELETE ON behaviour_expectation REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_plan_annex_frozen_insert AFTER INSERT ON plan_annex REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_plan_annex_frozen_update AFTER UPDATE ON plan_annex REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();
CREATE TRIGGER tr_plan_annex_frozen_delete AFTER DELETE ON plan_annex REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_agreed_content();

--changeset kinerja:let-links-of-an-agreed-plan-lose-only-a-reference-to-a-deleted-draft splitStatements:false
-- For each row, since here the old and the new row are compared: the reference may go, the words stay.
CREATE FUNCTION refuse_change_of_agreed_link() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE linked uuid := CASE TG_OP WHEN 'INSERT' THEN NEW.target_id ELSE OLD.target_id END;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.superior_target_id IS NULL
     AND to_jsonb(NEW) - 'superior_target_id' = to_jsonb(OLD) - 'superior_target_id' THEN
    RETURN NEW;
  END IF;
  IF EXISTS (SELECT 1 FROM target t JOIN plan p ON p.id = t.plan_id
              WHERE t.id = linked AND p.status NOT IN ('DRAFT', 'RETURNED')) THEN
    RAISE EXCEPTION 'the links of target % are agreed and cannot change', linked USING ERRCODE = 'KJ001';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tr_target_link_frozen BEFORE INSERT OR UPDATE OR DELETE ON target_link
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_agreed_link();
