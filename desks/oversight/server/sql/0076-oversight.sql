-- What the data protection officer keeps: requests of travellers about their own data, and the register of breaches.
create schema oversight;
grant usage on schema oversight to amirani_oversight;

create table oversight.subject_request (
  -- Chosen by who records it, so that a call repeated after a lost line records nothing twice.
  id uuid primary key,
  kind text not null check (kind in ('access', 'correction', 'erasure', 'restriction')),
  person jsonb not null,
  reply_to text not null check (length(btrim(reply_to)) >= 3),
  asked text not null check (length(btrim(asked)) >= 3),
  identity text not null check (length(btrim(identity)) >= 3),
  received_at timestamptz not null,
  received_by text not null,
  due_on date not null,
  decision uuid not null references decision.decision,
  answered_at timestamptz,
  outcome text check (outcome in ('answered', 'partly-answered', 'refused')),
  -- Parts, each with a ground and a reason (Directive (EU) 2016/680 Art. 15(4)).
  withheld jsonb not null default '[]',
  -- When the clock first found it overdue.
  alarmed_at timestamptz,
  erases_at timestamptz,
  check ((answered_at is null) = (outcome is null) and (answered_at is null) = (erases_at is null)),
  -- Nothing is withheld or refused without a ground (R47).
  check (outcome is null or outcome = 'answered' and jsonb_array_length(withheld) = 0
    or outcome <> 'answered' and jsonb_array_length(withheld) > 0)
);
create index subject_request_due on oversight.subject_request (due_on) where answered_at is null;
create index subject_request_received on oversight.subject_request (received_at desc);
comment on table oversight.subject_request is 'retention: subject-request';

create table oversight.breach (
  id uuid primary key,
  revision int not null check (revision >= 1),
  found_at timestamptz not null,
  told_at timestamptz,
  told_by text,
  told_reference text,
  delay text,
  -- Of 24, 48 and 68 hours: how many reminders were given.
  reminded int not null default 0,
  check ((told_at is null) = (told_by is null) and (told_at is null) = (told_reference is null)),
  check (told_at is null or told_at <= found_at + interval '72 hours' or length(btrim(delay)) >= 3)
);
create index breach_untold on oversight.breach (found_at) where told_at is null;
comment on table oversight.breach is 'retention: breach';

-- What was known when: every revision stays.
create table oversight.breach_revision (
  breach uuid not null references oversight.breach on delete cascade,
  revision int not null,
  content jsonb not null,
  at timestamptz not null,
  revised_by text not null,
  primary key (breach, revision)
);
comment on table oversight.breach_revision is 'retention: breach';

select access.protect(room, '{oversight,operation}') from unnest(
  '{oversight.subject_request,oversight.breach,oversight.breach_revision}'::regclass[]) room;

grant select, insert on oversight.subject_request, oversight.breach, oversight.breach_revision to amirani_oversight;
grant update (answered_at, outcome, withheld, alarmed_at, erases_at) on oversight.subject_request to amirani_oversight;
grant update (revision, found_at, told_at, told_by, told_reference, delay, reminded) on oversight.breach
  to amirani_oversight;

-- Kept PNR is sealed for the officer too. By keyed hashes of document, and of name with date of birth, the records of who
-- asks are found; whoever has the database alone can neither read nor test them.
alter table kept.record add column marks text[] not null default '{}';
create index record_marks on kept.record using gin (marks);
grant select (marks) on kept.record to amirani_oversight;
