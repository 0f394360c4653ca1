-- Criteria: texts that never change, their way to a release, their back-tests, and what they did to groups.

-- A text as its author wrote it. Another wording is another row.
create table criteria.version (
  id uuid primary key,
  -- SHA-256 of the text form; of the bytes where it could not be read.
  digest bytea not null check (octet_length(digest) = 32),
  text text not null check (length(text) <= 100000),
  -- What the head of the text says; absent where it could not be read.
  criterion text,
  number int check (number > 0),
  title text,
  purpose text,
  owner text,
  review_by date,
  obstacles int not null check (obstacles >= 0),
  attention int not null check (attention >= 0),
  at timestamptz not null,
  check ((criterion is null) = (number is null) and (criterion is null) = (review_by is null))
);
create index version_criterion on criteria.version (criterion, number);
comment on table criteria.version is 'retention: none, no personal data; texts of criteria';

create function criteria.never_changes() returns trigger
  language plpgsql as $$
begin
  raise exception '% never changes', tg_table_name using errcode = '42501';
end
$$;
create trigger never_changes before update or delete on criteria.version
  for each row execute function criteria.never_changes();

-- Where a text stands. The program says who may do what; what makes a release is checked here once more: three persons,
-- the officer heard, a review date that has not passed when it begins (R18, R19, R23).
create table criteria.release (
  version uuid primary key references criteria.version,
  decision uuid not null unique,
  state text not null check (state in ('draft', 'submitted', 'consulted', 'approved', 'active', 'stopped', 'withdrawn')),
  authors text[] not null check (cardinality(authors) > 0),
  consulted_by text,
  consulted_reason text,
  objects boolean,
  approved_by text,
  approved_reason text,
  stopped_by text,
  stopped_reason text,
  -- Why it stopped by itself, and with which figures.
  stop_code text,
  stop_facts jsonb,
  stopped_at timestamptz,
  activated_at timestamptz,
  criterion text,
  number int,
  check ((consulted_by is null) = (objects is null)),
  check ((stop_code is null) = (stop_facts is null)),
  constraint release_three_persons check (
    state not in ('approved', 'active') or (
      consulted_by is not null and approved_by is not null and consulted_by <> approved_by
      and not approved_by = any (authors) and not consulted_by = any (authors)
    )
  ),
  constraint release_is_readable check (state in ('draft', 'withdrawn') or criterion is not null)
);
-- What was once sent on keeps its number: hits name it.
create unique index release_number on criteria.release (criterion, number) where activated_at is not null;
create unique index release_one_active on criteria.release (criterion) where state = 'active';
comment on table criteria.release is 'retention: decision; who wrote, advised on and approved a criterion';

create table criteria.back_test (
  id uuid primary key,
  version uuid not null references criteria.version,
  source text not null check (source in ('held', 'journeys')),
  first_day date,
  last_day date,
  passed boolean not null,
  journeys int not null,
  -- Counts alone: no journey and no traveller stands in it.
  report jsonb not null,
  ran_by text not null,
  at timestamptz not null,
  position bigint generated always as identity,
  check ((source = 'held') = (first_day is not null) and (first_day is null) = (last_day is null))
);
create index back_test_version on criteria.back_test (version, position);
comment on table criteria.back_test is 'retention: decision; counts, and who ran it';
create trigger never_changes before update or delete on criteria.back_test
  for each row execute function criteria.never_changes();

-- One report a month and criterion, made once: a second one of other data would tell by its difference whom the first hid.
create table criteria.group_report (
  month date not null check (month = date_trunc('month', month)),
  version uuid not null references criteria.version,
  tables jsonb not null,
  alert boolean not null,
  made_at timestamptz not null,
  primary key (version, month)
);
comment on table criteria.group_report is 'retention: none, no personal data; aggregates, small cells hidden before they are stored';
create trigger never_changes before update or delete on criteria.group_report
  for each row execute function criteria.never_changes();

-- How far a flight has been held against the criteria: nothing of its travellers.
create table criteria.screening (
  flight_id uuid primary key,
  day date not null,
  -- The last message that was seen, the flight as it stood, and the set of criteria that was asked.
  said bigint not null,
  flight bytea not null,
  set_hash bytea not null,
  at timestamptz not null
);
create index screening_day on criteria.screening (day);
comment on table criteria.screening is 'retention: none, no personal data';

select access.protect(room, '{pnr-criteria,oversight}') from unnest(
  '{criteria.version,criteria.release,criteria.back_test,criteria.group_report}'::regclass[]) room;
-- Whoever assesses travellers reads what runs, and stops what must not run any more; it writes no text and releases none.
create policy assessment on criteria.version for select
  using ((select access.purpose_allowed('{pnr-assessment,pnr-request}')));
create policy assessment on criteria.release for select
  using ((select access.purpose_allowed('{pnr-assessment,pnr-request}')));
create policy assessment_stops on criteria.release for update
  using ((select access.purpose_allowed('{pnr-assessment}')))
  with check ((select access.purpose_allowed('{pnr-assessment}')) and state = 'stopped' and stop_code is not null);
select access.protect('criteria.screening', '{pnr-assessment,oversight}');

grant select on criteria.version, criteria.release, criteria.back_test, criteria.group_report
  to amirani_pnr, amirani_oversight, amirani_criteria;
grant insert on criteria.version, criteria.release, criteria.back_test, criteria.group_report to amirani_criteria;
grant update (state, authors, consulted_by, consulted_reason, objects, approved_by, approved_reason, stopped_by,
  stopped_reason, stop_code, stop_facts, stopped_at, activated_at) on criteria.release to amirani_criteria;
grant select, insert, update, delete on criteria.screening to amirani_criteria;
-- The role that marks travellers.
grant select on criteria.version, criteria.release, criteria.screening to amirani_evaluation;
grant select on criteria.screening to amirani_oversight;
