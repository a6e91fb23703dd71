-- Prepares an empty database for Kinerja; run in it by its administrator. May be run again.
-- kinerja_owner runs the migrations and owns every table; kinerja_app is the running application and alters none.
-- Both get their password, and with it the right to sign in, afterwards.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kinerja_owner') then
    create role kinerja_owner;
  end if;
  if not exists (select from pg_roles where rolname = 'kinerja_app') then
    create role kinerja_app;
  end if;
end
$$;

alter schema public owner to kinerja_owner;
revoke all on schema public from public;
grant usage on schema public to kinerja_app;

alter default privileges for role kinerja_owner in schema public
  grant select, insert, update, delete on tables to kinerja_app;
alter default privileges for role kinerja_owner in schema public
  grant usage on sequences to kinerja_app;

-- One for constraints over ranges of days, one for finding people by parts of their name.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- A forgotten statement must not hold a connection for ever. Migrations are the owner's and have no limit.
alter role kinerja_app set statement_timeout = '60s';
alter role kinerja_app set lock_timeout = '5s';
