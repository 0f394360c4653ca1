-- A learning management system launches units of a class (cmi5). Whoever is launched signs in with the account of their seat; which
-- learner of the other system that is, their trainer confirms, and until then nothing is told to it.
alter table academy.class add column launchable boolean not null default false;
alter table academy.class add column mastery_score numeric(5,4) check (mastery_score between 0 and 1);
comment on column academy.class.mastery_score is 'From which share of right decisions the other system is told that a unit is passed; null: of none is it told.';
grant update (launchable, mastery_score) on academy.class to amirani_trainer;

-- Which learner of another system sits on a seat: by account, as that system names it, and never by a name of our own.
create table academy.learner_link (
  id uuid primary key,
  class_id uuid not null references academy.class on delete cascade,
  seat uuid not null references academy.seat on delete cascade,
  home_page text not null,
  name text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  unique (seat, home_page, name)
);
-- A forged launch may ask, and cannot keep the learner out whose account it names.
create unique index learner_link_seat on academy.learner_link (seat) where confirmed_at is not null;
create unique index learner_link_learner on academy.learner_link (class_id, home_page, name) where confirmed_at is not null;
comment on table academy.learner_link is 'retention: trainee-result; goes with the seat';

create table academy.launch (
  -- Chosen by who is launched: the same call again asks for no second token. Practice of the launch has this id as well.
  id uuid primary key,
  class_id uuid not null references academy.class on delete cascade,
  seat uuid not null references academy.seat on delete cascade,
  unit text not null,
  registration uuid not null,
  state text not null check (state in ('asked', 'asking', 'begun', 'ended', 'reported', 'failed', 'left')),
  at timestamptz not null,
  -- When a process took it up: the token is asked for once, whatever becomes of that process.
  taken_at timestamptz,
  -- Practice that this launch goes on with; its own where null.
  continues uuid references academy.launch on delete set null,
  -- Address and token of the record store, sealed under a file of the server; nothing of it is left when all is told.
  sealed bytea,
  -- The session of cmi5 as it stands, and what is still to be sent, in its order.
  session jsonb,
  unsent jsonb not null default '[]',
  tries int not null default 0,
  problem text,
  check (state not in ('reported', 'failed', 'left') or sealed is null)
);
create index launch_seat on academy.launch (seat, at desc);
create index launch_waiting on academy.launch (at) where state in ('asked', 'asking', 'begun', 'ended');
comment on table academy.launch is 'retention: trainee-result; goes with the seat';

select access.protect(room, '{training,operation}') from unnest('{academy.learner_link,academy.launch}'::regclass[]) room;
create policy own on academy.learner_link as restrictive to amirani_trainee
  using (seat = any (array(select academy.my_seats())));
create policy own on academy.launch as restrictive to amirani_trainee
  using (seat = any (array(select academy.my_seats())));
create policy taught on academy.learner_link as restrictive to amirani_trainer
  using (class_id = any (array(select academy.my_classes())));
create policy taught on academy.launch as restrictive to amirani_trainer
  using (class_id = any (array(select academy.my_classes())));
grant select on academy.learner_link to amirani_trainee, amirani_trainer, amirani_assessor;
grant insert on academy.learner_link to amirani_assessor;
grant update (confirmed_at), delete on academy.learner_link to amirani_trainer;
-- The token is nobody's but the server's.
grant select (id, class_id, seat, unit, registration, state, at, continues, problem) on academy.launch
  to amirani_trainee, amirani_trainer;
grant select, insert on academy.launch to amirani_assessor;
grant update (state, taken_at, continues, sealed, session, unsent, tries, problem) on academy.launch to amirani_assessor;
