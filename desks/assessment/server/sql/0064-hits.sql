-- Hits: what a comparison or a criterion found, until persons have looked at it. Those of API and those of PNR are two tables
-- with grants of their own; the unit's queue reads both through one. The border has a grant on neither: it reads what was
-- released to it (R4, R23).
create schema hit;
grant usage on schema hit to amirani_border, amirani_pnr, amirani_oversight, amirani_screening_api, amirani_screening_pnr;

create table hit.hit (
  system text not null check (system in ('api', 'pnr')),
  id uuid not null,
  -- Of the flight: a hit goes with the traveller's data.
  day date not null,
  flight_id uuid not null,
  traveller_id uuid not null,
  -- SHA-256 of what was compared of the traveller, and of that with the entry or criterion at its version: by it a hit is
  -- known again.
  data bytea not null check (octet_length(data) = 32),
  key bytea not null check (octet_length(key) = 32),
  kind text not null check (kind in ('watch-list', 'criterion')),
  -- The list or the criterion, and the entry with its version.
  origin text not null,
  title text not null,
  entry text not null,
  entry_version text not null,
  -- What is shown to whoever judges, with its SHA-256.
  evidence json not null,
  seen bytea not null check (octet_length(seen) = 32),
  surname text,
  given text,
  found_at timestamptz not null,
  crosses_at timestamptz not null,
  -- Where the decision on it stands, for the queue. Which person decided what and why stands in schema decision.
  state text not null default 'waiting' check (state in
    ('waiting', 'same', 'different', 'unsure', 'confirmed', 'released', 'withdrawn', 'expired')),
  decision uuid,
  steps int not null default 0,
  steps_before int not null default 0,
  judged_by text,
  -- Who has it before them.
  claimed_by text,
  claimed_until timestamptz,
  ended text,
  ended_at timestamptz,
  primary key (system, id),
  unique (system, traveller_id, key),
  check (steps >= steps_before and (steps = 0) = (decision is null)),
  check (state in ('waiting', 'expired') or decision is not null),
  check ((claimed_by is null) = (claimed_until is null)),
  check ((state = 'expired') = (ended is not null) and (ended is null) = (ended_at is null))
) partition by list (system);
create table hit.hit_api partition of hit.hit for values in ('api');
create table hit.hit_pnr partition of hit.hit for values in ('pnr');
create index hit_queue on hit.hit (state, crosses_at, found_at, id);
create index hit_key on hit.hit (key);
create index hit_flight on hit.hit (flight_id, traveller_id);
create index hit_day on hit.hit (day);
create index hit_claimed on hit.hit (claimed_by) where claimed_by is not null;
comment on table hit.hit is 'retention: pnr; hits of both rooms, each with the data of its traveller';
comment on table hit.hit_api is 'retention: api; hits on travellers of API';
comment on table hit.hit_pnr is 'retention: pnr; hits on travellers of PNR';

-- What has left the unit, and all that the border may read of it: never the evidence, never whether it came of PNR.
create table hit.release (
  hit uuid primary key,
  system text not null check (system in ('api', 'pnr')),
  day date not null,
  flight_id uuid not null,
  -- Of the border's list, by which a booth finds it; absent while the border does not know the traveller.
  traveller_id uuid,
  decision uuid not null,
  recipient text not null check (recipient <> ''),
  to_checkpoint boolean not null,
  title text not null,
  category text not null,
  instruction text not null,
  released_by text not null,
  released_at timestamptz not null,
  withdrawn_at timestamptz,
  ended_at timestamptz
);
create index release_traveller on hit.release (traveller_id);
create index release_flight on hit.release (flight_id);
comment on table hit.release is 'retention: pnr; what left the unit, with the data of its traveller';

-- Whatever writes it: nothing leaves before two persons have said that it is the same, and it leaves by a person's step (R23).
create function hit.two_persons() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from decision.decision d
    where d.id = new.decision and d.kind = 'hit.review' and d.subject = new.hit::text and d.state = 'released'
  ) or (
    select count(distinct s.decided_by) from decision.step s
    where s.decision = new.decision and s.act in ('judge-same', 'confirm')
  ) < 2 then
    raise exception 'a hit leaves on the word of two persons' using errcode = '23514', constraint = 'release_two_persons';
  end if;
  return new;
end
$$;
create trigger two_persons before insert on hit.release for each row execute function hit.two_persons();

select access.protect(room, '{pnr-assessment,oversight,operation}')
  from unnest('{hit.hit,hit.hit_pnr,hit.release}'::regclass[]) room;
select access.protect('hit.hit_api', '{border-check,pnr-assessment,oversight,operation}');
create policy booth on hit.release for select to amirani_border
  using (to_checkpoint and (select access.purpose_allowed('{border-check}')));

-- The unit's queue. Nobody of it makes a hit by hand, nor changes on what one rests.
grant select on hit.hit, hit.release to amirani_pnr, amirani_oversight;
grant update (state, decision, steps, steps_before, judged_by, claimed_by, claimed_until) on hit.hit to amirani_pnr;
grant insert on hit.release to amirani_pnr;
grant update (withdrawn_at) on hit.release to amirani_pnr;
-- Screening finds hits and ends what no longer holds. It judges none: of a state it can write one.
grant select, insert on hit.hit_api to amirani_screening_api;
grant update (state, ended, ended_at, claimed_by, claimed_until) on hit.hit_api to amirani_screening_api;
grant select, insert on hit.hit_pnr to amirani_screening_pnr;
grant update (state, ended, ended_at, claimed_by, claimed_until) on hit.hit_pnr to amirani_screening_pnr;
create function hit.screening_only_ends() returns trigger
  language plpgsql as $$
begin
  if current_user like 'amirani_screening%' and new.state <> old.state and new.state <> 'expired' then
    raise exception 'screening judges nothing' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger screening_only_ends before update on hit.hit for each row execute function hit.screening_only_ends();
create function hit.begins_waiting() returns trigger
  language plpgsql as $$
begin
  if new.state <> 'waiting' or new.decision is not null then
    raise exception 'a hit begins unseen' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger begins_waiting before insert on hit.hit for each row execute function hit.begins_waiting();
-- The border reads of a release the least that a booth needs (R4).
grant select (hit, flight_id, traveller_id, to_checkpoint, title, category, instruction, released_by, released_at,
  withdrawn_at, ended_at) on hit.release to amirani_border;
