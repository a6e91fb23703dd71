--liquibase formatted sql

--changeset kinerja:let-an-exclusion-constraint-compare-ids-and-an-index-find-parts-of-words
-- The preparation of a database (roles.sql) has made them; a database prepared by other means says here what it lacks.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
