-- The capacity-building programme: who runs it, what it is, and how it accounts for itself. Nothing here is of a person: results of
-- people are read from the academy, turned into sums of five at least, and forgotten (R72).
-- Roles belong to the whole cluster and are made by the login role, as in 0001.
reset role;
do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'amirani_programme',
    'amirani_public'   -- whoever is not signed in: reads what was published, and nothing else
  ] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin nobypassrls', wanted);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
  begin
    if not pg_has_role('amirani_programme', 'amirani_journal_writer', 'usage') then
      grant amirani_journal_writer to amirani_programme;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
end
$$;
set local role amirani_owner;

-- One role more beside whichever there are.
do $$
declare
  allowed text;
begin
  select pg_get_constraintdef(oid) into strict allowed from pg_constraint
    where conrelid = 'identity.account'::regclass and conname = 'account_roles_check';
  alter table identity.account drop constraint account_roles_check;
  execute 'alter table identity.account add constraint account_roles_check '
    || replace(allowed, 'ARRAY[', 'ARRAY[''programme-manager''::text, ');
end
$$;

grant usage on schema platform to amirani_programme;
grant insert on platform.outbox to amirani_programme;

-- What is published is decided like everything else. Policies of one table add up.
create policy purpose_programme on decision.decision
  using ((select access.purpose_allowed('{programme}')))
  with check ((select access.purpose_allowed('{programme}')));
create policy purpose_programme on decision.step
  using ((select access.purpose_allowed('{programme}')))
  with check ((select access.purpose_allowed('{programme}')));

create schema programme;
grant usage on schema programme to amirani_programme, amirani_public;

-- A programme is its editions: each whole, none ever changed.
create table programme.edition (
  programme uuid not null,
  number int not null check (number >= 1),
  content jsonb not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  reason text not null,
  primary key (programme, number)
);
comment on table programme.edition is 'retention: none, no personal data';
select access.protect('programme.edition', '{programme}');
grant select, insert on programme.edition to amirani_programme;

-- Everything a report says, as text, so that its digest can be computed again and it is printed the same ever after.
create table programme.report (
  id uuid primary key,
  programme uuid not null,
  edition int not null,
  made_on date not null,
  content text not null,
  digest bytea not null check (octet_length(digest) = 32),
  state text not null check (state in ('composed', 'published', 'withdrawn')),
  version int not null default 0,
  decision uuid references decision.decision,
  composed_by text not null,
  composed_at timestamptz not null,
  foreign key (programme, edition) references programme.edition
);
comment on table programme.report is 'retention: none, no personal data';
select access.protect('programme.report', '{programme}');
grant select, insert on programme.report to amirani_programme;
grant update (state, version, decision) on programme.report to amirani_programme;

-- What anybody may read: one report of a programme at a time, as it is seen from outside.
create table programme.publication (
  programme uuid primary key,
  report uuid not null references programme.report,
  content text not null,
  published_at timestamptz not null
);
comment on table programme.publication is 'retention: none, no personal data';
select access.protect('programme.publication', '{programme}');
grant select, insert, delete on programme.publication to amirani_programme;
grant select on programme.publication to amirani_public;
