-- Roles, and the means by which row-level security asks why a row is read.
-- Roles belong to the whole cluster: several databases may be migrated at once, so each is made by trying.
do $$
declare
  name text;
begin
  foreach name in array array[
    'amirani_owner',          -- owns every table; nobody logs in as it
    'amirani_app',            -- what every session wears: may read nothing of any room
    'amirani_border',         -- border control: api
    'amirani_pnr',            -- passenger data unit: api, pnr, link
    'amirani_ingest',         -- takes messages in
    'amirani_quarantine',     -- raw bytes of unreadable input
    'amirani_oversight',      -- data protection officer: reads
    'amirani_identity',       -- accounts and sessions
    'amirani_decisions',      -- decisions of people
    'amirani_journal_writer', -- may add to the journal, not read it
    'amirani_sequencer'       -- gives journal entries their index
  ] loop
    begin
      if not exists (select from pg_roles where rolname = name) then
        execute format('create role %I nologin nobypassrls', name);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
  -- Who does anything to data can say so in the journal, within the same transaction (R33).
  foreach name in array array[
    'amirani_border', 'amirani_pnr', 'amirani_ingest', 'amirani_quarantine', 'amirani_oversight',
    'amirani_identity', 'amirani_decisions', 'amirani_sequencer'
  ] loop
    begin
      if not pg_has_role(name, 'amirani_journal_writer', 'usage') then
        execute format('grant amirani_journal_writer to %I', name);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
  -- The login role may wear each of them; a superuser may anyway.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    foreach name in array array[
      'amirani_owner', 'amirani_app', 'amirani_border', 'amirani_pnr', 'amirani_ingest',
      'amirani_quarantine', 'amirani_oversight', 'amirani_identity', 'amirani_decisions',
      'amirani_journal_writer', 'amirani_sequencer'
    ] loop
      execute format('grant %I to %I', name, current_user);
    end loop;
  end if;
  execute format('revoke temporary on database %I from public', current_database());
end
$$;

revoke all on schema public from public;
grant usage on schema public to public;

create schema platform authorization amirani_owner;
revoke all on schema platform from public;
create table platform.migration (
  name text primary key,
  digest text not null,
  applied_at timestamptz not null default now()
);
comment on table platform.migration is 'retention: none, no personal data';
grant usage on schema platform to amirani_app;
grant select on platform.migration to amirani_owner, amirani_app;

-- pg-boss keeps its tables here; payloads are ids only.
create schema pgboss authorization amirani_app;

create schema access authorization amirani_owner;
grant usage on schema access to public;

set local role amirani_owner;

-- The context of a transaction. A setting that was never made is NULL, one that ended with its transaction is
-- '': both mean "not said" (R1).
create function access.setting(name text) returns text
  language sql stable parallel safe
  return nullif(current_setting('amirani.' || name, true), '');

-- Whether the transaction states one of these purposes, and what it refers to. Never NULL.
create function access.purpose_allowed(allowed text[]) returns boolean
  language sql stable parallel safe
  return coalesce(access.setting('purpose') = any (allowed), false)
     and access.setting('reference') is not null;

-- One line for a table of personal data, in the migration that makes it:
--   select access.protect('api.flight', '{border-check,pnr-assessment,oversight}');
-- Rows are seen and written for these purposes only, by the owner too; who may do which is by grants.
create function access.protect(target regclass, purposes text[]) returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  -- The sub-select is evaluated once a query, not once a row.
  execute format(
    'create policy purpose on %s using ((select access.purpose_allowed(%L))) with check ((select access.purpose_allowed(%L)))',
    target, purposes, purposes);
end
$$;
revoke execute on function access.protect(regclass, text[]) from public;

reset role;

create extension if not exists pg_trgm schema public;
