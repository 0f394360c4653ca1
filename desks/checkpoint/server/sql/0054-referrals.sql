-- Referrals: help that somebody asked for (R28). A room of their own, which the team that helps and oversight read and
-- nobody else: who opens one has no grant on a table, only the functions below, and hears that it was opened and
-- acknowledged. Nothing here refers to a check or is referred to by one: an unknown check keeps nobody from asking.
create schema referral;
grant usage on schema referral to amirani_referral, amirani_oversight, amirani_border, amirani_examiner;

create table referral.referral (
  -- Chosen by who asks, so that a call repeated after a lost line opens nothing twice.
  id uuid primary key,
  kind text not null check (kind in ('asylum', 'child', 'trafficking', 'medical')),
  check_id uuid,
  opened_at timestamptz not null,
  opened_by text not null,
  acknowledge_by timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  -- When the clock first found that nobody had acknowledged it in time.
  alarmed_at timestamptz,
  closed_at timestamptz,
  closed_by text,
  outcome text,
  erases_at timestamptz not null,
  check ((acknowledged_at is null) = (acknowledged_by is null)),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (outcome is null))
);
create index referral_opened_at on referral.referral (opened_at desc);
create index referral_check on referral.referral (check_id);
create index referral_waits on referral.referral (acknowledge_by) where acknowledged_at is null;
comment on table referral.referral is 'retention: referral';

-- What was said by who asked for help, each time: help comes first, words can follow.
create table referral.words (
  referral uuid not null references referral.referral on delete cascade,
  position bigint generated always as identity,
  seen text not null,
  told text not null,
  place text not null,
  at timestamptz not null,
  primary key (referral, position)
);
comment on table referral.words is 'retention: referral';

create table referral.step (
  id uuid primary key,
  referral uuid not null references referral.referral on delete cascade,
  position bigint generated always as identity,
  what text not null check (length(btrim(what)) >= 3),
  due_at timestamptz,
  -- Whether what was due before is done with it.
  settles boolean not null,
  taken_by text not null,
  at timestamptz not null,
  alarmed_at timestamptz,
  check (alarmed_at is null or due_at is not null)
);
create index step_referral on referral.step (referral, position);
create index step_due on referral.step (due_at) where due_at is not null and alarmed_at is null;
comment on table referral.step is 'retention: referral';

select access.protect(room, '{border-check,document-examination,protection,oversight,operation}') from unnest(
  '{referral.referral,referral.words,referral.step}'::regclass[]) room;

grant select on referral.referral, referral.words, referral.step to amirani_referral, amirani_oversight;
grant insert on referral.step to amirani_referral;
grant update (acknowledged_at, acknowledged_by, alarmed_at, closed_at, closed_by, outcome, erases_at)
  on referral.referral to amirani_referral;
grant update (alarmed_at) on referral.step to amirani_referral;

-- Opens a referral for the account of the transaction, or adds words to its own that is open under that id and of that
-- kind. An id that is somebody else's, or of another kind, is no reason to lose a call for help: it opens under another.
create function referral.open(asked uuid, what text, seen_ text, told_ text, place_ text, at_check uuid,
    opened timestamptz, until timestamptz, kept_until timestamptz)
  returns table (id uuid, acknowledge_by timestamptz, is_new boolean)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  own constant text := access.setting('account');
  into_ uuid := asked;
begin
  if own is null then
    raise exception 'nobody asks' using errcode = '42501';
  end if;
  -- Two calls of one id wait for each other here.
  perform pg_advisory_xact_lock(hashtextextended(asked::text, 54));
  if exists (select from referral.referral r where r.id = asked and (r.opened_by <> own or r.kind <> what)) then
    -- The same call again finds what it opened. Of version 8 (RFC 9562 5.8).
    into_ := overlay(overlay(md5(asked::text || own || what) placing '8' from 13) placing 'a' from 17)::uuid;
  end if;
  insert into referral.referral (id, kind, check_id, opened_at, opened_by, acknowledge_by, erases_at)
    values (into_, what, at_check, opened, own, until, kept_until)
    on conflict do nothing;
  is_new := found;
  insert into referral.words (referral, seen, told, place, at)
    select into_, seen_, told_, place_, opened
    where (is_new or concat(seen_, told_, place_) <> '') and not exists (
      select from referral.words w
      where w.referral = into_ and (w.seen, w.told, w.place) = (seen_, told_, place_));
  return query select r.id, r.acknowledge_by, is_new from referral.referral r where r.id = into_;
end
$$;

-- Whether help is on its way: to who asked, of what they asked since an instant and what nobody acknowledged.
create function referral.mine(since timestamptz)
  returns table (id uuid, opened_at timestamptz, acknowledged_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.id, r.opened_at, r.acknowledged_at from referral.referral r
    where r.opened_by = access.setting('account') and (r.opened_at >= since or r.acknowledged_at is null)
    order by r.opened_at desc, r.id limit 100
  $$;

-- Whether help was asked for at a check, and nothing of what for: a refusal has to know (R28).
create function referral.asked_at_check(at_check uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from referral.referral r where r.check_id = at_check)
  $$;

revoke execute on function referral.open(uuid, text, text, text, text, uuid, timestamptz, timestamptz, timestamptz),
  referral.mine(timestamptz), referral.asked_at_check(uuid) from public;
grant execute on function referral.open(uuid, text, text, text, text, uuid, timestamptz, timestamptz, timestamptz),
  referral.mine(timestamptz) to amirani_border, amirani_examiner;
grant execute on function referral.asked_at_check(uuid) to amirani_second_line;
