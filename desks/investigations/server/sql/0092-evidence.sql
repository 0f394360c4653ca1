-- Evidence: exhibits hashed on entry and stored sealed, hand-overs that count when they are acknowledged, time stamps, and the
-- chain of custody, which is added to and never changed.

-- What goes on while a case is closed: it is opened by readers too, and goes back to where it came from.
create function investigation.of_case_always(target regclass) returns void
  language plpgsql as $$
begin
  perform access.protect(target, '{investigation,operation}');
  execute format('create policy known on %s as restrictive for select to amirani_investigation
    using (case_id = any (array(select investigation.my_cases())))', target);
  execute format('create policy added on %s as restrictive for insert to amirani_investigation
    with check (case_id = any (array(select investigation.my_cases())))', target);
  execute format('create policy worked on %s as restrictive for update to amirani_investigation
    using (case_id = any (array(select investigation.my_cases())))
    with check (case_id = any (array(select investigation.my_cases())))', target);
end
$$;
revoke execute on function investigation.of_case_always(regclass) from public;

create table investigation.exhibit (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  -- Given when it is complete: exhibits of a case are numbered without gaps.
  number int check (number >= 1),
  title text not null check (length(btrim(title)) >= 3),
  kind text not null,
  name text not null,
  media_type text not null,
  obtained jsonb not null,
  state text not null check (state in ('receiving', 'complete')),
  bytes bigint not null default 0,
  sha256 bytea check (octet_length(sha256) = 32),
  entered_by text not null references identity.account,
  entered_at timestamptz not null,
  -- With whom it is: who entered it, until a hand-over was acknowledged.
  holder jsonb not null,
  unique (case_id, number),
  check ((state = 'complete') = (number is not null) and (number is null) = (sha256 is null))
);
comment on table investigation.exhibit is 'retention: case; exhibits, without their bytes';

-- The bytes as they came, each part sealed with AES-256-GCM under a key that is not in the database.
create table investigation.exhibit_part (
  exhibit uuid not null references investigation.exhibit on delete cascade,
  case_id uuid not null references investigation.case_file on delete cascade,
  position int not null check (position >= 0),
  bytes int not null check (bytes >= 1),
  sealed bytea not null,
  primary key (exhibit, position)
);
comment on table investigation.exhibit_part is 'retention: case; sealed bytes of exhibits';

create table investigation.hand_over (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  exhibit uuid not null references investigation.exhibit on delete cascade,
  from_holder jsonb not null,
  to_holder jsonb not null,
  state text not null check (state in ('offered', 'acknowledged', 'declined', 'withdrawn')),
  decision uuid not null references decision.decision,
  reason text not null,
  offered_by text not null references identity.account,
  offered_at timestamptz not null,
  ended_by text references identity.account,
  ended_at timestamptz,
  said text,
  check ((state = 'offered') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
  -- A hand-over is complete when somebody else than the giver says so.
  check (state <> 'acknowledged' or ended_by <> offered_by)
);
create unique index hand_over_open on investigation.hand_over (exhibit) where state = 'offered';
create index hand_over_exhibit on investigation.hand_over (exhibit, offered_at);
comment on table investigation.hand_over is 'retention: case; custody';

create table investigation.time_stamp (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  exhibit uuid not null references investigation.exhibit on delete cascade,
  result text not null check (result in ('valid', 'invalid')),
  problem text,
  at timestamptz,
  authority text,
  serial text,
  policy text,
  -- The answer of the authority as it came.
  response bytea not null,
  requested_at timestamptz not null,
  requested_by text not null,
  check ((result = 'invalid') = (problem is not null))
);
create index time_stamp_exhibit on investigation.time_stamp (exhibit, requested_at);
comment on table investigation.time_stamp is 'retention: case; RFC 3161 answers over digests of exhibits';

-- What was done to exhibits, each step with the hash of the one before it.
create table investigation.custody_step (
  case_id uuid not null references investigation.case_file on delete cascade,
  position int not null check (position >= 1),
  exhibit uuid references investigation.exhibit on delete cascade,
  -- As it was hashed, byte for byte.
  content text not null,
  previous bytea not null check (octet_length(previous) = 32),
  sha256 bytea not null check (sha256 = sha256(convert_to(content, 'UTF8'))),
  primary key (case_id, position)
);
comment on table investigation.custody_step is 'retention: case; the chain of custody';

-- A step goes on from the one before it, whoever writes it.
create function investigation.follow_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  before bytea;
begin
  perform pg_advisory_xact_lock(4691, hashtext(new.case_id::text));
  select s.sha256 into before from investigation.custody_step s
    where s.case_id = new.case_id and s.position = new.position - 1;
  if new.position = 1 then
    before := decode(repeat('00', 32), 'hex');
  end if;
  if new.previous is distinct from before then
    raise exception 'a step of custody must follow the one before it' using errcode = '23514',
      constraint = 'custody_step_follows';
  end if;
  return new;
end
$$;
create trigger follow before insert on investigation.custody_step
  for each row execute function investigation.follow_step();
revoke execute on function investigation.follow_step() from public;

select investigation.of_case('investigation.exhibit_part');
select investigation.of_case_always(room) from unnest(
  '{investigation.exhibit,investigation.hand_over,investigation.time_stamp,investigation.custody_step}'::regclass[]) room;

grant select, insert on investigation.exhibit, investigation.exhibit_part, investigation.hand_over, investigation.time_stamp,
  investigation.custody_step to amirani_investigation;
grant update (number, state, bytes, sha256, holder) on investigation.exhibit to amirani_investigation;
grant update (bytes, sealed) on investigation.exhibit_part to amirani_investigation;
grant update (state, ended_by, ended_at, said) on investigation.hand_over to amirani_investigation;
-- Only what is still coming in can be let go.
create policy let_go on investigation.exhibit as restrictive for delete to amirani_investigation
  using (state = 'receiving' and case_id = any (array(select investigation.my_cases(true))));
grant delete on investigation.exhibit to amirani_investigation;
-- Bytes of an exhibit that is complete never change: no part comes, none is replaced.
create function investigation.part_is_open() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from investigation.exhibit e
      where e.id = new.exhibit and e.case_id = new.case_id and e.state = 'receiving') then
    raise exception 'the exhibit is complete' using errcode = '23514', constraint = 'part_is_open';
  end if;
  return new;
end
$$;
create trigger open before insert or update on investigation.exhibit_part
  for each row execute function investigation.part_is_open();
revoke execute on function investigation.part_is_open() from public;
-- Nor does its digest or number.
create function investigation.exhibit_stays() returns trigger
  language plpgsql as $$
begin
  if old.state = 'complete' and (new.state, new.number, new.bytes, new.sha256)
      is distinct from (old.state, old.number, old.bytes, old.sha256) then
    raise exception 'the exhibit is complete' using errcode = '23514', constraint = 'exhibit_stays';
  end if;
  return new;
end
$$;
create trigger stays before update on investigation.exhibit
  for each row execute function investigation.exhibit_stays();
revoke execute on function investigation.exhibit_stays() from public;
