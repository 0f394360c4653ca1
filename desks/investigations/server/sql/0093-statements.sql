-- Statements are the stored truth of a case; entities and links are views of them. Nothing is edited: what was wrong is
-- withdrawn and remains, and that two are one is a judgement that can be undone.
create table investigation.authorisation (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  authority text not null check (length(btrim(authority)) >= 3),
  number text not null check (btrim(number) <> ''),
  numbers text[] not null check (cardinality(numbers) >= 1),
  from_time timestamptz not null,
  to_time timestamptz not null check (to_time > from_time),
  recorded_by text not null references identity.account,
  recorded_at timestamptz not null
);
create index authorisation_case on investigation.authorisation (case_id);
comment on table investigation.authorisation is 'retention: case; what allows call records to be read';

create table investigation.import (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  exhibit uuid not null references investigation.exhibit on delete cascade,
  kind text not null check (kind in ('statements', 'calls', 'ftm')),
  state text not null check (state in ('dry', 'taken', 'withdrawn')),
  mapping jsonb not null,
  -- What the dry run showed: counts and problems.
  result jsonb not null,
  digest bytea not null check (octet_length(digest) = 32),
  authorisation uuid references investigation.authorisation on delete cascade,
  at timestamptz not null,
  by_account text not null references identity.account,
  reason text,
  -- Call records are not read without an authorisation.
  check (kind <> 'calls' or authorisation is not null),
  check (state = 'dry' or length(btrim(reason)) >= 3)
);
create index import_case on investigation.import (case_id, at);
comment on table investigation.import is 'retention: case';

create table investigation.statement (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  position bigint generated always as identity,
  subject text not null check (btrim(subject) <> ''),
  schema text not null,
  property text not null,
  value text not null check (btrim(value) <> ''),
  original text,
  language text,
  from_time text,
  until_time text,
  -- A fact or somebody's assessment; there is no third (Directive (EU) 2016/680 Art. 7(1); R41).
  kind text not null check (kind in ('fact', 'assessment')),
  reliability text check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  credibility text check (credibility in ('1', '2', '3', '4', '5', '6')),
  -- Where it was read: an exhibit and the place in it, or what somebody knows it from.
  exhibit uuid references investigation.exhibit on delete cascade,
  locator text,
  said text,
  import uuid references investigation.import on delete cascade,
  by_account text not null references identity.account,
  at timestamptz not null,
  state text not null default 'standing' check (state in ('standing', 'withdrawn')),
  withdrawn_by text references identity.account,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  check ((exhibit is null) <> (said is null)),
  check ((reliability is null) = (credibility is null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null)
    and (state = 'standing' or length(btrim(withdrawn_reason)) >= 3))
);
create index statement_case on investigation.statement (case_id, position);
create index statement_exhibit on investigation.statement (exhibit) where exhibit is not null;
create index statement_import on investigation.statement (import) where import is not null;
comment on table investigation.statement is 'retention: case';

-- Whether subjects are one, are not one, or cannot be told. An undone judgement stays.
create table investigation.judgement (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  position bigint generated always as identity,
  act text not null check (act in ('same', 'different', 'unsure')),
  subjects text[] not null check (cardinality(subjects) >= 2),
  decision uuid not null references decision.decision,
  state text not null check (state in ('standing', 'undone')),
  reason text not null,
  by_account text not null references identity.account,
  at timestamptz not null
);
create index judgement_case on investigation.judgement (case_id, position);
comment on table investigation.judgement is 'retention: case';

-- The queue of pairs that may be one.
create table investigation.match (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  left_subject text not null,
  right_subject text not null check (left_subject < right_subject),
  likeness real not null check (likeness between 0 and 1),
  reasons jsonb not null,
  state text not null check (state in ('open', 'same', 'different', 'unsure')),
  decision uuid references decision.decision,
  judgement uuid references investigation.judgement on delete cascade,
  judged_by text references identity.account,
  judged_at timestamptz,
  unique (case_id, left_subject, right_subject),
  check ((state = 'open') = (judged_by is null) and (judged_by is null) = (judged_at is null))
);
create index match_queue on investigation.match (case_id, state, likeness desc);
comment on table investigation.match is 'retention: case';

-- Another value with everything that changes what is seen of a case, so that a view that was worked out is known to be stale.
create table investigation.content (
  case_id uuid primary key references investigation.case_file on delete cascade,
  version bigint not null
);
comment on table investigation.content is 'retention: case';

select investigation.of_case(room) from unnest(
  '{investigation.authorisation,investigation.import,investigation.statement,investigation.judgement,investigation.match,investigation.content}'::regclass[]) room;
grant select, insert on investigation.authorisation, investigation.import, investigation.statement, investigation.judgement,
  investigation.match, investigation.content to amirani_investigation;
grant update (state, reason) on investigation.import to amirani_investigation;
grant update (state, withdrawn_by, withdrawn_at, withdrawn_reason) on investigation.statement to amirani_investigation;
grant update (state) on investigation.judgement to amirani_investigation;
grant update (state, decision, judgement, judged_by, judged_at) on investigation.match to amirani_investigation;
grant update (version) on investigation.content to amirani_investigation;
