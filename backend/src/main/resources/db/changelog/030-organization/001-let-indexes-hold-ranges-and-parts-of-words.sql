--liquibase formatted sql

--changeset kinerja:let-an-exclusion-constraint-compare-ids-and-an-index-find-parts-of-words
-- Both are trusted extensions: the owner of the tables may create them.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
