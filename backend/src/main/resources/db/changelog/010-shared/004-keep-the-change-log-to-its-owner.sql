--liquibase formatted sql

--changeset kinerja:let-only-the-owner-write-which-changes-have-run
REVOKE INSERT, UPDATE, DELETE ON databasechangelog, databasechangeloglock FROM ${appRole};
