--liquibase formatted sql

--changeset kinerja:find-what-is-due-of-a-service
-- The unit's own rate of a service counts what is overdue as late, too.
CREATE INDEX ix_service_request_type_due ON service_request (service_type_id, due_at);
