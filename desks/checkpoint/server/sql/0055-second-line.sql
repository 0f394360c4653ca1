-- The second line: who takes a case, notes, views that colleagues give blind, proposed refusals. All of it is added to and
-- never changed; what follows from it stands in the check and its decision.
-- A colleague who is to judge blind reads in a role that has the papers and what was given, and nothing else.
reset role;
do $$
begin
  begin
    if not exists (select from pg_roles where rolname = 'amirani_blind') then
      create role amirani_blind nologin nobypassrls;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
  begin
    if not pg_has_role('amirani_blind', 'amirani_journal_writer', 'usage') then
      grant amirani_journal_writer to amirani_blind;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant amirani_blind to %I', current_user);
  end if;
end
$$;
set local role amirani_owner;

-- Whoever took it last has it.
create table checkpoint.case_taken (
  check_id uuid not null references checkpoint.check on delete cascade,
  position bigint generated always as identity,
  taken_by text not null,
  at timestamptz not null,
  primary key (check_id, position)
);
comment on table checkpoint.case_taken is 'retention: check';

create table checkpoint.case_note (
  -- Chosen by who writes: the same note again is written once.
  id uuid primary key,
  check_id uuid not null references checkpoint.check on delete cascade,
  position bigint generated always as identity,
  about text not null check (about in ('interview', 'document', 'journey', 'other')),
  text text not null check (btrim(text) <> ''),
  written_by text not null,
  at timestamptz not null
);
create index case_note_check on checkpoint.case_note (check_id, position);
comment on table checkpoint.case_note is 'retention: check; notes of interviews';

-- Who has had verdict or dossier of a case before them: no view of theirs is blind any more.
create table checkpoint.reading (
  check_id uuid not null references checkpoint.check on delete cascade,
  reader text not null,
  at timestamptz not null,
  primary key (check_id, reader)
);
comment on table checkpoint.reading is 'retention: check; who has seen it';

create table checkpoint.blind_opening (
  check_id uuid not null references checkpoint.check on delete cascade,
  opened_by text not null,
  at timestamptz not null,
  primary key (check_id, opened_by)
);
comment on table checkpoint.blind_opening is 'retention: check; who owes or gave a view';

create table checkpoint.blind_view (
  id uuid primary key,
  check_id uuid not null,
  view text not null check (view in ('pass', 'refuse', 'cannot-say')),
  reason text not null check (length(btrim(reason)) >= 3),
  given_by text not null,
  at timestamptz not null,
  unique (check_id, given_by),
  -- A view is given of a blind case that was opened, or not at all.
  foreign key (check_id, given_by) references checkpoint.blind_opening (check_id, opened_by) on delete cascade
);
comment on table checkpoint.blind_view is 'retention: check; views of colleagues';

-- A refusal as it was proposed (R28, R50). Which help was asked for goes in and is read by oversight alone.
create table checkpoint.refusal (
  check_id uuid not null references checkpoint.check on delete cascade,
  -- Steps of the decision after the proposal.
  step int not null check (step >= 1),
  verdict uuid not null references checkpoint.verdict on delete cascade,
  grounds text[] not null check (cardinality(grounds) >= 1),
  reason text not null check (length(btrim(reason)) >= 3),
  protection jsonb not null check (
    coalesce(protection->>'asylum', '') = 'no-sign'
    and coalesce(protection->>'child', '') in ('no-sign', 'referred')
    and coalesce(protection->>'trafficking', '') in ('no-sign', 'referred')
    and coalesce(protection->>'medical', '') in ('no-sign', 'referred')
  ),
  help_asked boolean not null,
  proposed_by text not null,
  at timestamptz not null,
  primary key (check_id, step),
  check (help_asked = ('referred' in (protection->>'child', protection->>'trafficking', protection->>'medical')))
);
comment on table checkpoint.refusal is 'retention: check; proposed refusals';

select access.protect(room, '{border-check,oversight,operation}') from unnest(
  '{checkpoint.case_taken,checkpoint.case_note,checkpoint.reading,checkpoint.blind_opening,checkpoint.blind_view,checkpoint.refusal}'::regclass[]) room;

grant select on checkpoint.case_taken, checkpoint.case_note, checkpoint.reading, checkpoint.blind_opening,
  checkpoint.blind_view, checkpoint.refusal to amirani_oversight;
grant select, insert on checkpoint.case_taken, checkpoint.case_note, checkpoint.blind_view to amirani_second_line;
grant select (check_id, opened_by) on checkpoint.blind_opening to amirani_second_line;
grant insert on checkpoint.refusal to amirani_second_line;
grant select (check_id, step, verdict, grounds, reason, help_asked, proposed_by, at) on checkpoint.refusal
  to amirani_second_line;
-- The first line reads checks too: who has read one is written down there as well.
grant insert on checkpoint.reading to amirani_border;

-- Whether the account of the transaction opened the blind case of a check and has not given its view yet.
create function checkpoint.owes_view(at_check uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from checkpoint.blind_opening o
        where o.check_id = at_check and o.opened_by = access.setting('account'))
      and not exists (
        select from checkpoint.blind_view v
        where v.check_id = at_check and v.given_by = access.setting('account'))
  $$;

-- Whether it has had anything of it before it: read it, judged it, acted on it, opened it or sent it here.
create function checkpoint.has_seen(at_check uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from checkpoint.reading r
        where r.check_id = at_check and r.reader = access.setting('account'))
      or exists (select from checkpoint.check c
        where c.id = at_check and access.setting('account') in (c.opened_by, c.referred_by))
      or exists (select from checkpoint.verdict v
        where v.check_id = at_check and v.made_by = access.setting('account'))
      or exists (select from checkpoint.act a
        where a.check_id = at_check and a.done_by = access.setting('account'))
  $$;

-- While a view is owed nothing that was found, noted or meant is there for who owes it, whatever asks.
create policy blind on checkpoint.verdict as restrictive for select to amirani_border
  using (not checkpoint.owes_view(check_id));
create policy blind on checkpoint.case_note as restrictive for select to amirani_second_line
  using (not checkpoint.owes_view(check_id));
create policy blind on checkpoint.blind_view as restrictive for select to amirani_second_line
  using (not checkpoint.owes_view(check_id));
create policy blind on checkpoint.refusal as restrictive for select to amirani_second_line
  using (not checkpoint.owes_view(check_id));

-- The papers and what was said, of cases that nobody has ended or proposed to; what an officer thinks of it is left out.
create view checkpoint.blind_case with (security_barrier) as
  select c.id, c.presented, c.examination, f.designator as flight,
    c.given #- '{derogation}' #- '{person,threat}' #- '{document,genuine}' #- '{document,bearerIsHolder}'
      #- '{journey,purposeJustified}' #- '{journey,meansSufficient}' as given
  from checkpoint.check c left join flight.flight f on f.id = c.flight
  where c.referred_at is not null and c.state in ('second-line', 'held');

grant usage on schema checkpoint to amirani_blind;
grant select on checkpoint.blind_case to amirani_blind;
grant insert on checkpoint.blind_opening to amirani_blind;
grant select (check_id, opened_by) on checkpoint.blind_opening to amirani_blind;
revoke execute on function checkpoint.owes_view(uuid), checkpoint.has_seen(uuid) from public;
grant execute on function checkpoint.owes_view(uuid), checkpoint.has_seen(uuid) to amirani_border, amirani_blind;

-- No refusal stands without its proposal: grounds, reasons, and the questions of protection answered (R28).
create function checkpoint.refusal_is_whole() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from checkpoint.refusal r
    where r.check_id = new.id and (r.step = new.steps or (new.state = 'refused' and r.step = new.steps - 1))
  ) then
    raise exception 'a refusal without its proposal' using errcode = '23514', constraint = 'refusal_is_whole';
  end if;
  return null;
end
$$;
create constraint trigger refusal_is_whole after update of state on checkpoint.check
  deferrable initially deferred for each row when (new.state in ('refusal-proposed', 'refused'))
  execute function checkpoint.refusal_is_whole();
