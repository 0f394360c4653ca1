-- Who reads lists for comparing travellers with them: entries of lists in use, and nothing else of anybody. Whoever keeps lists
-- does so as the passenger data unit; the border has no grant on them at all.
-- Roles belong to the whole cluster and are made by the login role, as in 0001.
reset role;
do $$
begin
  begin
    if not exists (select from pg_roles where rolname = 'amirani_watch') then
      create role amirani_watch nologin nobypassrls;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant amirani_watch to %I', current_user);
  end if;
end
$$;
set local role amirani_owner;

create schema watch;
grant usage on schema watch to amirani_pnr, amirani_oversight, amirani_watch;

-- A list of persons and objects sought or under alert, and of no other category (PNR Dir. Art. 6(3)(a); R22).
create table watch.list (
  id text primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 60),
  title text not null check (length(btrim(title)) >= 3),
  source text not null check (length(btrim(source)) >= 3),
  owner text not null references identity.account,
  category text not null check (category in ('sought', 'alert')),
  ground text not null,
  instruction text,
  purposes text[] not null check (
    cardinality(purposes) >= 1 and purposes <@ '{border-check,pnr-assessment}'::text[]),
  offences text[] not null,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  state text not null check (state in ('draft', 'proposed', 'active', 'retired')),
  -- Its decision, while it has one; and how many steps were taken with it or before it.
  decision uuid,
  version int not null check (version >= 0),
  -- The version of its content; null before the first.
  content int check (content >= 1),
  created_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Comparing passengers needs an offence (R3).
  check (not 'pnr-assessment' = any (purposes) or cardinality(offences) >= 1),
  check (state not in ('proposed', 'active') or (content is not null and decision is not null))
);
comment on table watch.list is 'retention: none, no personal data';

-- What became of a list, beside the decisions on it: whoever owned it before, and why another does.
create table watch.transfer (
  list text not null references watch.list,
  position bigint generated always as identity,
  former_owner text not null,
  owner text not null references identity.account,
  reason text not null check (length(btrim(reason)) >= 3),
  by_account text not null,
  at timestamptz not null,
  primary key (list, position)
);
comment on table watch.transfer is 'retention: account; who answered for a list';

grant select on watch.list, watch.transfer to amirani_pnr, amirani_oversight;
grant insert on watch.list, watch.transfer to amirani_pnr;
grant update on watch.list to amirani_pnr;
grant select on watch.list to amirani_watch;

-- Whether an account may answer for a list. Its own door: whoever keeps lists reads no accounts.
create function watch.may_own(login text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from identity.account a
      where a.login = may_own.login and not a.disabled and 'pnr-analyst' = any (a.roles))
  $$;
revoke execute on function watch.may_own(text) from public;
grant execute on function watch.may_own(text) to amirani_pnr;
