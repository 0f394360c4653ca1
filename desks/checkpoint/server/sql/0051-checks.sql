-- The checkpoint: one traveller before one officer. Nothing is edited: a verdict that is made anew supersedes the earlier
-- one, a decision is steps in schema decision, and what was given is kept with the verdict that was made of it.
create schema checkpoint;
grant usage on schema checkpoint to amirani_border, amirani_oversight;

create table checkpoint.check (
  -- Chosen by the booth: the same id again is the same check.
  id uuid primary key,
  -- SHA-256 of what was asked when it was opened, to tell a call that is repeated from another with the same id.
  asked bytea not null check (octet_length(asked) = 32),
  profile text not null check (profile in ('georgian-exit', 'schengen-entry')),
  booth text not null check (booth <> ''),
  opened_at timestamptz not null,
  opened_by text not null,
  flight uuid,
  -- Of the carrier's list of that flight, where the document or the person is on it.
  traveller uuid,
  examination uuid not null,
  -- What the zone of the document tells of its holder.
  presented jsonb not null,
  -- By which earlier checks of the same document are found.
  issuer text,
  number text,
  given jsonb not null default '{}',
  -- Grows with every fact and verdict.
  version int not null,
  -- The latest verdict and its word, for lists.
  verdict uuid not null,
  word text not null check (word in ('clear', 'attention', 'obstacle', 'not-checked')),
  -- Where the standing decision has led: written with each of its steps, for lists. Which person decided what and why
  -- stands in schema decision.
  state text not null default 'open'
    check (state in ('open', 'held', 'passed', 'second-line', 'refusal-proposed', 'refused')),
  decision uuid,
  -- Steps taken so far, those of superseded decisions included.
  steps int not null default 0,
  steps_before int not null default 0,
  -- A proposed refusal was returned: the next step begins a decision that supersedes this one.
  returned boolean not null default false,
  decided_at timestamptz,
  -- When the first line first sent the traveller to the second, and who did.
  referred_at timestamptz,
  referred_by text,
  erases_at timestamptz not null,
  check ((state = 'open') = (decision is null)),
  check ((decision is null) = (decided_at is null)),
  check ((referred_at is null) = (referred_by is null)),
  check (steps >= steps_before and (steps = 0) = (decision is null)),
  check ((issuer is null) = (number is null))
);
create index check_opened_at on checkpoint.check (opened_at desc);
create index check_flight on checkpoint.check (flight, traveller, opened_at desc);
create index check_document on checkpoint.check (number, issuer, opened_at desc);
create index check_state on checkpoint.check (state) where state in ('held', 'second-line', 'refusal-proposed');
create index check_erases_at on checkpoint.check (erases_at);
comment on table checkpoint.check is 'retention: check';

create table checkpoint.verdict (
  id uuid primary key,
  check_id uuid not null references checkpoint.check on delete cascade,
  -- Of the check when it was made.
  version int not null check (version >= 1),
  at timestamptz not null,
  made_by text not null,
  -- Of the program.
  product text not null,
  supersedes uuid unique references checkpoint.verdict on delete cascade,
  word text not null check (word in ('clear', 'attention', 'obstacle', 'not-checked')),
  -- What it rests on beside the zone: what was given, what the sources of alerts answered, the verdict of the document,
  -- what the carrier said, the day, and the rules of which State fictitious ones stand under.
  given json not null,
  alerts json not null,
  circumstances json not null,
  -- As it was given.
  verdict json not null,
  unique (check_id, version),
  check (supersedes <> id),
  check ((version = 1) = (supersedes is null))
);
comment on table checkpoint.verdict is 'retention: check; verdicts with what they rest on';

-- What somebody did, by the key that the booth chose: the same key again does nothing twice. Beside the step of the
-- decision it keeps the verdict that was before the person, and what a pass attests.
create table checkpoint.act (
  key uuid primary key,
  check_id uuid not null references checkpoint.check on delete cascade,
  asked bytea not null check (octet_length(asked) = 32),
  act text not null check (act <> ''),
  verdict uuid not null references checkpoint.verdict on delete cascade,
  -- Of the decision, after it.
  step int not null check (step >= 1),
  reasons text[] not null,
  -- Conditions that the law leaves to the officer and that a pass attests.
  attests text[] not null,
  done_by text not null,
  at timestamptz not null,
  unique (check_id, step),
  check (act = 'pass' or attests = '{}')
);
comment on table checkpoint.act is 'retention: check; who did what on which verdict';

select access.protect(room, '{border-check,oversight,operation}') from unnest(
  '{checkpoint.check,checkpoint.verdict,checkpoint.act}'::regclass[]) room;

-- The second line inherits what the border desk may.
grant select, insert on checkpoint.check, checkpoint.verdict, checkpoint.act to amirani_border;
grant select on checkpoint.check, checkpoint.verdict, checkpoint.act to amirani_oversight;
grant update (flight, traveller, presented, issuer, number, given, version, verdict, word) on checkpoint.check
  to amirani_border;
grant update (state, decision, steps, steps_before, returned, decided_at, referred_at, referred_by) on checkpoint.check
  to amirani_border;
