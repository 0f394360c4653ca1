-- Classes, sittings, what happened in them and what came of it. A trainee reads what is their own, a trainer what is of their own
-- classes, a certifier what was put before them, and nobody else anything (R72). What is true of an item stands in a table of its
-- own that no account's role may read: the assessor, in whose role scores are computed, gives out what may be known.
create schema academy;
grant usage on schema academy to amirani_trainee, amirani_trainer, amirani_certifier, amirani_assessor;

create table academy.class (
  -- Chosen by who opens it: the same call again opens nothing twice.
  id uuid primary key,
  course text not null,
  title text not null check (length(btrim(title)) >= 3),
  state text not null check (state in ('open', 'closed')),
  trainer text not null references identity.account,
  opened_at timestamptz not null
);
create index class_trainer on academy.class (trainer, opened_at desc);
comment on table academy.class is 'retention: trainee-result';

create table academy.seat (
  id uuid primary key,
  class_id uuid not null references academy.class on delete cascade,
  number int not null check (number >= 1),
  pseudonym text not null,
  account text not null references identity.account,
  erase_on date not null,
  unique (class_id, number),
  unique (class_id, account)
);
create index seat_account on academy.seat (account);
create index seat_erase_on on academy.seat (erase_on);
comment on table academy.seat is 'retention: trainee-result; who sits where';

create table academy.sitting (
  id uuid primary key,
  class_id uuid not null references academy.class on delete cascade,
  -- Practice of one person; absent for a sitting of the class.
  owner uuid references academy.seat on delete cascade,
  number int not null check (number >= 1),
  edition int not null,
  state text not null check (state in ('not-begun', 'running', 'paused', 'finished')),
  opened_at timestamptz not null,
  begun_at timestamptz,
  finished_at timestamptz,
  released_at timestamptz,
  -- Published before anybody decides; what is released must have it.
  seal text not null check (seal ~ '^[0-9a-f]{64}$'),
  items int not null check (items >= 1),
  events int not null default 0
);
create index sitting_class on academy.sitting (class_id, opened_at);
create index sitting_running on academy.sitting (id) where state = 'running';
comment on table academy.sitting is 'retention: trainee-result';

-- What is true, the salt of its seal and the secret that the items were made from.
create table academy.truth (
  sitting uuid primary key references academy.sitting on delete cascade,
  exercise text not null,
  salt text not null,
  seed bytea not null check (octet_length(seed) = 32)
);
comment on table academy.truth is 'retention: trainee-result; read by the assessor alone';

-- What trainees are shown, apart from what is true of it.
create table academy.material (
  sitting uuid not null references academy.sitting on delete cascade,
  item text not null,
  material text not null,
  primary key (sitting, item)
);
comment on table academy.material is 'retention: trainee-result; synthetic';

-- Where somebody is in a sitting: how often they decided, and what lies before them. Counted in one statement with the decision.
create table academy.place (
  sitting uuid not null references academy.sitting on delete cascade,
  seat uuid not null references academy.seat on delete cascade,
  attempt int not null default 0,
  open_item text,
  primary key (sitting, seat)
);
comment on table academy.place is 'retention: trainee-result';

-- What happened, in order. Added to and never changed, but that something was taken back is noted beside it.
create table academy.event (
  sitting uuid not null references academy.sitting on delete cascade,
  n int not null check (n >= 1),
  seat uuid references academy.seat on delete cascade,
  item text,
  kind text not null,
  body jsonb not null,
  undone_by int,
  primary key (sitting, n)
);
create index event_seat on academy.event (sitting, seat, n);
create unique index event_shown_once on academy.event (sitting, seat, item)
  where kind = 'shown' and undone_by is null;
create unique index event_decided_once on academy.event (sitting, seat, item)
  where kind = 'decided' and undone_by is null;
comment on table academy.event is 'retention: trainee-result';

create table academy.score (
  sitting uuid not null references academy.sitting on delete cascade,
  seat uuid not null references academy.seat on delete cascade,
  kind text not null check (kind in ('practice', 'measured')),
  score text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  computed_at timestamptz not null,
  recomputed int not null default 0,
  primary key (sitting, seat, kind)
);
create index score_seat on academy.score (seat);
comment on table academy.score is 'retention: trainee-result';

create table academy.challenge (
  id uuid primary key,
  sitting uuid not null references academy.sitting on delete cascade,
  seat uuid not null references academy.seat on delete cascade,
  item text not null,
  reason text not null check (length(btrim(reason)) >= 3),
  at timestamptz not null,
  decision uuid references decision.decision,
  state text not null check (state in ('open', 'upheld', 'rejected')),
  scores int,
  withdrawn int,
  unique (sitting, seat, item)
);
create index challenge_seat on academy.challenge (seat);
comment on table academy.challenge is 'retention: trainee-result';

create table academy.certificate (
  id uuid primary key,
  class_id uuid not null references academy.class on delete cascade,
  seat uuid not null references academy.seat on delete cascade,
  state text not null check (state in ('signed-once', 'issued', 'withdrawn', 'returned')),
  decision uuid not null references decision.decision,
  -- What both sign, and what it rests on when they do.
  claim jsonb not null,
  rule jsonb not null,
  score text not null,
  at timestamptz not null,
  issued_at timestamptz,
  valid_until date,
  -- Drawn at random, so that a place tells nothing.
  status_index int unique check (status_index between 0 and 131071),
  credential text,
  replaces uuid references academy.certificate on delete set null,
  check ((issued_at is null) = (credential is null) and (issued_at is null) = (status_index is null))
);
create index certificate_seat on academy.certificate (seat);
create unique index certificate_one on academy.certificate (seat) where state in ('signed-once', 'issued');
comment on table academy.certificate is 'retention: trainee-result';

create table academy.notice (
  id uuid primary key,
  seat uuid not null references academy.seat on delete cascade,
  kind text not null,
  at timestamptz not null,
  item text,
  sitting uuid,
  certificate uuid,
  reason text not null
);
create index notice_seat on academy.notice (seat, at desc);
comment on table academy.notice is 'retention: trainee-result';

create function academy.my_seats() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id from academy.seat s where s.account = access.setting('account')
  $$;
-- Classes in which the account sits.
create function academy.my_rooms() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.class_id from academy.seat s where s.account = access.setting('account')
  $$;
-- Classes that the account teaches.
create function academy.my_classes() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.id from academy.class c where c.trainer = access.setting('account')
  $$;
-- Sittings of a seat or of a class that the account sits in.
create function academy.my_sittings() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select t.id from academy.sitting t
    where t.class_id in (select academy.my_rooms())
      and (t.owner is null or t.owner in (select academy.my_seats()))
  $$;
create function academy.taught_sittings() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select t.id from academy.sitting t where t.class_id in (select academy.my_classes())
  $$;
create function academy.taught_seats() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id from academy.seat s where s.class_id in (select academy.my_classes())
  $$;
-- Seats for which a certificate was put before the certifiers.
create function academy.put_forward() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.seat from academy.certificate c
  $$;
-- Whether an item lay before somebody: before one seat, or before anybody.
create function academy.was_shown(in_sitting uuid, of_item text, before uuid[]) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from academy.event e where e.sitting = in_sitting and e.kind = 'shown'
      and e.item = of_item and e.undone_by is null and (before is null or e.seat = any (before)))
  $$;
-- Which accounts have signed in, for whoever handed out their slips.
create function academy.signed_in(in_class uuid) returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.login from identity.account a join academy.seat s on s.account = a.login
    where s.class_id = in_class and a.last_sign_in_at is not null
  $$;
-- Trainees that a trainer knows from their own classes.
create function academy.known_trainees() returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.login from identity.account a
    where not a.disabled and 'trainee' = any (a.roles) and exists (
      select from academy.seat s where s.account = a.login and s.class_id in (select academy.my_classes()))
  $$;
revoke execute on all functions in schema academy from public;
grant execute on all functions in schema academy to amirani_trainee, amirani_trainer, amirani_certifier,
  amirani_assessor;

select access.protect(room, '{training,operation}') from unnest(
  '{academy.class,academy.seat,academy.sitting,academy.truth,academy.material,academy.place,academy.event,academy.score,academy.challenge,academy.certificate,academy.notice}'::regclass[]) room;

-- A trainee: what is their own.
create policy own on academy.class as restrictive to amirani_trainee
  using (id = any (array(select academy.my_rooms())));
create policy own on academy.seat as restrictive to amirani_trainee
  using (account = access.setting('account'));
create policy own on academy.sitting as restrictive to amirani_trainee
  using (id = any (array(select academy.my_sittings())));
create policy own on academy.material as restrictive to amirani_trainee
  using (academy.was_shown(sitting, item, array(select academy.my_seats())));
create policy own on academy.place as restrictive to amirani_trainee
  using (seat = any (array(select academy.my_seats())));
create policy own on academy.event as restrictive to amirani_trainee
  using (seat = any (array(select academy.my_seats()))
    or (seat is null and sitting = any (array(select academy.my_sittings()))));
create policy own on academy.score as restrictive to amirani_trainee
  using (seat = any (array(select academy.my_seats())));
create policy own on academy.challenge as restrictive to amirani_trainee
  using (seat = any (array(select academy.my_seats())));
create policy own on academy.certificate as restrictive to amirani_trainee
  using (seat = any (array(select academy.my_seats())));
create policy own on academy.notice as restrictive to amirani_trainee
  using (seat = any (array(select academy.my_seats())));
grant select on academy.class, academy.seat, academy.sitting, academy.material, academy.place, academy.event,
  academy.score, academy.challenge, academy.certificate, academy.notice to amirani_trainee;

-- A trainer: their own classes. Of the items what somebody was shown; of what is true nothing.
create policy taught on academy.class as restrictive to amirani_trainer
  using (trainer = access.setting('account'));
create policy taught on academy.seat as restrictive to amirani_trainer
  using (class_id = any (array(select academy.my_classes())));
create policy taught on academy.sitting as restrictive to amirani_trainer
  using (class_id = any (array(select academy.my_classes())));
create policy taught on academy.material as restrictive to amirani_trainer
  using (sitting = any (array(select academy.taught_sittings()))
    and academy.was_shown(sitting, item, null));
create policy taught on academy.place as restrictive to amirani_trainer
  using (sitting = any (array(select academy.taught_sittings())));
create policy taught on academy.event as restrictive to amirani_trainer
  using (sitting = any (array(select academy.taught_sittings())));
create policy taught on academy.score as restrictive to amirani_trainer
  using (seat = any (array(select academy.taught_seats())));
create policy taught on academy.challenge as restrictive to amirani_trainer
  using (seat = any (array(select academy.taught_seats())));
create policy taught on academy.certificate as restrictive to amirani_trainer
  using (class_id = any (array(select academy.my_classes())));
grant select on academy.class, academy.seat, academy.sitting, academy.material, academy.place, academy.event,
  academy.score, academy.challenge, academy.certificate to amirani_trainer;
grant insert on academy.class, academy.seat to amirani_trainer;
grant update (state) on academy.class to amirani_trainer;
grant insert on academy.certificate to amirani_trainer;
grant update (decision, state) on academy.challenge to amirani_trainer;

-- A certifier: who was put forward, and on what that rests.
create policy put_forward on academy.seat as restrictive to amirani_certifier
  using (id = any (array(select academy.put_forward())));
grant select on academy.seat, academy.certificate to amirani_certifier;
grant update (state, issued_at, valid_until, status_index, credential) on academy.certificate to amirani_certifier;

-- The assessor prepares sittings, writes what happened, and computes. It is no account's role.
grant select, insert on academy.sitting, academy.truth, academy.material, academy.place, academy.event,
  academy.score, academy.challenge, academy.notice to amirani_assessor;
grant select on academy.class, academy.seat, academy.certificate to amirani_assessor;
grant update (state, begun_at, finished_at, released_at, events) on academy.sitting to amirani_assessor;
grant update (attempt, open_item) on academy.place to amirani_assessor;
grant update (undone_by) on academy.event to amirani_assessor;
grant update (score, digest, computed_at, recomputed) on academy.score to amirani_assessor;
grant update (scores, withdrawn) on academy.challenge to amirani_assessor;
grant update (state) on academy.certificate to amirani_assessor;
grant update (erase_on) on academy.seat to amirani_assessor;
