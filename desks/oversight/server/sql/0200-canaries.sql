-- Canaries: invented travellers among the real ones. Reading one raises an alarm (duty.md 6; ADR 36). Only oversight knows which
-- travellers are invented: nothing on the traveller, the flight or the message says so.

create table oversight.canary (
  traveller_id uuid primary key,
  regime text not null check (regime in ('api', 'pnr')),
  -- Of the flight: it goes with the traveller.
  day date not null,
  flight text not null,
  -- What was invented, so that the officer can name it without opening the traveller.
  name text not null,
  document text not null,
  planted_at timestamptz not null
);
create index canary_day on oversight.canary (regime, day);
comment on table oversight.canary is 'retention: pnr; which travellers are invented';
select access.protect('oversight.canary', '{oversight,operation}');
-- For the functions below, which ask in transactions of any purpose.
create policy asked on oversight.canary for select to amirani_owner using (true);
grant select, insert on oversight.canary to amirani_oversight;

-- A read of a canary. Named by its entry in the journal; says how many of how many, and never which.
create table oversight.canary_alarm (
  entry bigint primary key,
  at timestamptz not null,
  raised_at timestamptz not null,
  actor text not null,
  role text,
  operation text not null,
  action text not null,
  purpose text,
  reference text,
  canaries int not null check (canaries >= 1),
  subjects int not null check (subjects >= canaries),
  closed_at timestamptz,
  closed_by text,
  reason text check (length(btrim(reason)) >= 10),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (reason is null)),
  -- No officer closes the alarm about themselves.
  check (closed_by <> actor)
);
create index canary_alarm_open on oversight.canary_alarm (at) where closed_at is null;
comment on table oversight.canary_alarm is 'retention: breach; reads of invented travellers';
select access.protect('oversight.canary_alarm', '{oversight,operation}');
grant select, insert on oversight.canary_alarm to amirani_oversight;
grant update (closed_at, closed_by, reason) on oversight.canary_alarm to amirani_oversight;

-- Up to which entry the journal was searched for reads of canaries.
create table oversight.canary_watch (
  one boolean primary key default true check (one),
  place bigint not null
);
comment on table oversight.canary_watch is 'retention: none, no personal data';
insert into oversight.canary_watch (place) select coalesce(max(size), 0) from journal.head;
grant select, update on oversight.canary_watch to amirani_oversight;

-- Who meets canaries: a person who reads travellers one by one, ingest, retention, and screening, which compares everybody. Any
-- other transaction counts or assesses: a new job or role leaves canaries out without a line of its own. A figure in the role of a
-- desk says that it counts (`counting` in platform/database/access.ts).
create function access.meets_canaries() returns boolean
  language sql stable parallel safe
  return case
    when current_setting('role') = 'amirani_ingest' then true
    when coalesce(access.setting('account') like 'system:%', true)
      then current_setting('role') in ('amirani_owner', 'amirani_screening_api', 'amirani_screening_pnr')
    else current_setting('role') in ('amirani_border', 'amirani_second_line', 'amirani_pnr')
      and access.setting('counting') is null
  end;

-- Its cost is given as one: counted as a hundred, the planner compiles small queries (JIT), and 200 requests of travellers took 43
-- instead of 18 s.
-- True for a canary, in a transaction that does not meet canaries. In one that does it is always false: a desk cannot ask which
-- travellers are invented.
create function oversight.leaves_out(traveller uuid) returns boolean
  language plpgsql stable cost 1 security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not access.meets_canaries() and exists (select from oversight.canary c where c.traveller_id = traveller);
end
$$;
revoke execute on function oversight.leaves_out(uuid) from public;
grant execute on function oversight.leaves_out(uuid) to amirani_border, amirani_pnr, amirani_oversight, amirani_ingest,
  amirani_evaluation, amirani_screening_api, amirani_screening_pnr;

-- The one place at which figures lose canaries. The sub-select is evaluated once a query.
create policy canaries on api.traveller as restrictive for select
  using ((select access.meets_canaries()) or not oversight.leaves_out(id));
create policy canaries on pnr.traveller as restrictive for select
  using ((select access.meets_canaries()) or not oversight.leaves_out(id));

-- A canary is compared as everybody is, so that it does not differ by never being compared. What is found of it is no hit.
create function oversight.refuse_hit() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from oversight.canary c where c.traveller_id = new.traveller_id) then return null; end if;
  return new;
end
$$;
revoke execute on function oversight.refuse_hit() from public;
create trigger no_hit_on_canary before insert on hit.hit for each row execute function oversight.refuse_hit();
