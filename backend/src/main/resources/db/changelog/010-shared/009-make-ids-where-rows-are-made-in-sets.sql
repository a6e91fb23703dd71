--liquibase formatted sql

--changeset kinerja:make-time-ordered-ids-where-rows-are-made-in-sets splitStatements:false
-- UUID version 7 (RFC 9562): 48 bits of milliseconds, then random. PostgreSQL 18 has its own; the product also runs on 17.
-- Single rows get their id from the application; this serves INSERT ... SELECT.
CREATE FUNCTION new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
$$;
