-- Rights by two (docs/adr/0030-rights-by-two.md): one administrator proposes, another approves, neither is the person concerned.

-- Roles that must not meet in one account. packages/contract/src/role-conflicts.ts says the same; a test compares the two.
create function identity.roles_compatible(roles text[]) returns boolean
  language sql immutable parallel safe
  return not (
    ('pnr-analyst' = any (roles) and roles && array['border-officer', 'second-line-officer'])
    or ('administrator' = any (roles) and roles && array[
      'border-officer', 'second-line-officer', 'pnr-analyst', 'operator', 'document-examiner', 'referral-team',
      'investigator', 'head-of-investigations'
    ])
    or ('data-protection-officer' = any (roles) and not roles <@ array['data-protection-officer'])
  );

-- The upgrade takes no role away: accounts that hold incompatible roles today are marked, and two persons settle them.
alter table identity.account
  add column unsettled boolean not null default false,
  -- Set while the password is an initial one: it opens the change of password only, until then.
  add column initial_until timestamptz;
update identity.account set unsettled = true where not identity.roles_compatible(roles);
alter table identity.account add constraint account_roles_compatible check (
  unsettled or identity.roles_compatible(roles)
);

-- No account becomes unsettled after this migration, and a change of roles settles it. Only an approved proposal
-- enables an account again: it runs as the owner.
create function identity.keep_settled() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.unsettled := false;
    return new;
  end if;
  if new.roles is distinct from old.roles then
    new.unsettled := false;
  elsif new.unsettled and not old.unsettled then
    raise exception 'an account cannot become unsettled' using errcode = 'AM160';
  end if;
  if old.disabled and not new.disabled and current_user = 'amirani_identity' then
    raise exception 'an account is enabled again by an approved proposal only' using errcode = 'AM161';
  end if;
  return new;
end
$$;
create trigger keep_settled before insert or update on identity.account
  for each row execute function identity.keep_settled();

-- One administrator who can sign in remains once there is one. The lock is that of the last data protection officer
-- (0002): two removals at once wait for each other.
create function identity.keep_an_administrator() returns trigger
  language plpgsql as $$
begin
  if 'administrator' = any (old.roles) and not old.disabled
     and (tg_op = 'DELETE' or new.disabled or not 'administrator' = any (new.roles)) then
    perform pg_advisory_xact_lock(4712);
    if not exists (
      select from identity.account
      where login <> old.login and not disabled and 'administrator' = any (roles)
    ) then
      raise exception 'the last administrator cannot be removed or disabled'
        using errcode = 'AM039', constraint = 'account_last_administrator';
    end if;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger keep_an_administrator before update or delete on identity.account
  for each row execute function identity.keep_an_administrator();

create table identity.proposal (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('account', 'roles', 'password')),
  -- The person concerned.
  login text not null check (login ~ '^[a-z][a-z0-9.-]{1,63}$'),
  name text check (name <> ''),
  roles text[] check (identity.roles_compatible(roles)),
  -- The account as the proposer saw it.
  roles_before text[],
  disabled_before boolean,
  reason text not null check (length(btrim(reason)) >= 3),
  -- Half of the initial password, as the proposer read it. Without the approver's half it opens nothing.
  first_half text,
  state text not null default 'open' check (state in ('open', 'approved', 'refused', 'withdrawn')),
  proposed_by text not null references identity.account,
  proposed_at timestamptz not null,
  decided_by text references identity.account,
  decided_at timestamptz,
  check ((kind = 'password') = (roles is null)),
  check ((kind = 'account') = (name is not null)),
  check (proposed_by <> login),
  check ((state = 'open') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check (state not in ('approved', 'refused') or decided_by <> proposed_by),
  check (state <> 'approved' or decided_by <> login),
  check (state <> 'withdrawn' or decided_by = proposed_by),
  check (state = 'open' or first_half is null)
);
create unique index proposal_open on identity.proposal (login) where state = 'open';
comment on table identity.proposal is 'retention: account; who gave which role to whom';
grant select, insert on identity.proposal to amirani_identity;
grant update (state, decided_by, decided_at, first_half) on identity.proposal to amirani_identity;
grant select (id, kind, login, name, roles, roles_before, disabled_before, reason, state, proposed_by, proposed_at,
  decided_by, decided_at) on identity.proposal to amirani_oversight;
grant select (unsettled, initial_until) on identity.account to amirani_oversight;

-- Roles of an account change by an approved proposal only.
revoke update on identity.account from amirani_identity;
grant update (password_hash, initial_until, disabled, last_sign_in_at) on identity.account to amirani_identity;

create function identity.is_administrator(who text) returns boolean
  language sql stable
  return exists (
    select from identity.account where login = who and not disabled and 'administrator' = any (roles)
  );

-- Approves a proposal as the account of this transaction, and carries out what it says of roles. The initial
-- password is set by the caller, in the same transaction.
create function identity.approve(asked_id uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked identity.proposal;
  target identity.account;
  approver text := access.setting('account');
begin
  select * into asked from identity.proposal where id = asked_id for update;
  if not found then
    raise exception 'no such proposal' using errcode = 'AM162';
  end if;
  if asked.state <> 'open' then
    raise exception 'the proposal is not open' using errcode = 'AM163';
  end if;
  if approver in (asked.proposed_by, asked.login) then
    raise exception 'the approver proposed it or is concerned' using errcode = 'AM164';
  end if;
  -- Neither loses the role before this ends.
  perform from identity.account where login in (approver, asked.proposed_by) order by login for share;
  if not identity.is_administrator(approver) or not identity.is_administrator(asked.proposed_by) then
    raise exception 'both must be administrators' using errcode = 'AM165';
  end if;
  if asked.kind = 'account' then
    -- Nobody can sign in by this hash; the initial password takes its place.
    insert into identity.account (login, name, roles, password_hash, created_at)
      values (asked.login, asked.name, asked.roles, '$argon2id$none', at)
      on conflict do nothing;
    if not found then
      raise exception 'the login is taken' using errcode = 'AM166';
    end if;
  else
    select * into target from identity.account where login = asked.login for update;
    if target.roles is distinct from asked.roles_before
       or target.disabled is distinct from asked.disabled_before then
      raise exception 'the account changed since the proposal' using errcode = 'AM165';
    end if;
    if asked.kind = 'roles' then
      update identity.account set roles = asked.roles, disabled = false where login = asked.login;
    end if;
  end if;
  update identity.proposal set state = 'approved', decided_by = approver, decided_at = at, first_half = null
    where id = asked_id;
end
$$;
revoke execute on function identity.approve(uuid, timestamptz) from public;
grant execute on function identity.approve(uuid, timestamptz) to amirani_identity;
