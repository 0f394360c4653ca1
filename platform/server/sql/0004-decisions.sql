-- Decisions of people. What the program checks is checked here once more: whatever writes, a decision has a
-- person, a reason and, where somebody is worse off, a fresh password (R25), and two where two are needed.
create schema decision;

create table decision.decision (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z-]+(\.[a-z-]+)+$'),
  -- Id of what it is about.
  subject text not null check (subject <> ''),
  state text not null check (state <> 'new'),
  version int not null check (version >= 1),
  -- A decision is never edited: this one takes the place of that one, and both remain.
  supersedes uuid unique references decision.decision,
  begun_at timestamptz not null,
  check (supersedes <> id)
);
create index decision_subject on decision.decision (subject, kind);
comment on table decision.decision is 'retention: decision; states only';

create table decision.step (
  decision uuid not null references decision.decision,
  -- The version that the step made.
  version int not null check (version >= 1),
  act text not null check (act <> ''),
  from_state text not null,
  to_state text not null,
  -- A person with an account; a machine has none.
  decided_by text not null references identity.account,
  role text not null check (role <> ''),
  reason text not null check (length(btrim(reason)) >= 3),
  seen bytea not null check (octet_length(seen) = 32),
  at timestamptz not null,
  stepped_up_at timestamptz,
  adverse boolean not null,
  one_of_two boolean not null,
  primary key (decision, version),
  check ((version = 1) = (from_state = 'new')),
  constraint step_adverse_fresh_password check (
    not adverse
    or (stepped_up_at is not null and stepped_up_at <= at and at - stepped_up_at <= interval '15 minutes')
  )
);
-- Two different people.
create unique index step_two_persons on decision.step (decision, decided_by) where one_of_two;
comment on table decision.step is 'retention: decision; who decided what, when and why';

-- Each step goes on from where the last one ended, and the decision stands where its last step ended.
create function decision.follow() returns trigger
  language plpgsql as $$
declare
  before text;
begin
  if new.version > 1 then
    select to_state into before from decision.step
      where decision = new.decision and version = new.version - 1;
    if before is distinct from new.from_state then
      raise exception 'a step must follow the one before it' using errcode = '23514',
        constraint = 'step_follows';
    end if;
  end if;
  if not exists (
    select from decision.decision
    where id = new.decision and version = new.version and state = new.to_state
  ) then
    raise exception 'a decision stands where its last step ended' using errcode = '23514',
      constraint = 'step_is_state';
  end if;
  return new;
end
$$;
create constraint trigger follow after insert on decision.step
  deferrable initially immediate for each row execute function decision.follow();

select access.protect('decision.decision',
  '{border-check,pnr-assessment,pnr-request,pnr-criteria,oversight,operation}');
select access.protect('decision.step',
  '{border-check,pnr-assessment,pnr-request,pnr-criteria,oversight,operation}');

grant usage on schema decision to amirani_decisions, amirani_oversight;
grant select, insert on decision.decision, decision.step to amirani_decisions;
grant update (state, version) on decision.decision to amirani_decisions;
grant select on decision.decision, decision.step to amirani_oversight;
