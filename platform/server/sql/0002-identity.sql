-- Accounts and sessions. Roles are the closed list of packages/contract/src/vocabulary.ts.
create schema identity;

create table identity.account (
  login text primary key check (login ~ '^[a-z][a-z0-9.-]{1,63}$'),
  name text not null check (name <> ''),
  roles text[] not null check (
    roles <@ array['border-officer', 'pnr-analyst', 'operator', 'data-protection-officer', 'administrator']
  ),
  password_hash text not null check (password_hash like '$argon2id$%'),
  disabled boolean not null default false,
  created_at timestamptz not null default now(),
  last_sign_in_at timestamptz
);
comment on table identity.account is 'retention: account';

create table identity.session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  login text not null references identity.account on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  stepped_up_at timestamptz,
  check (expires_at > created_at)
);
create index session_login on identity.session (login);
create index session_expires_at on identity.session (expires_at);
comment on table identity.session is 'retention: session';

grant usage on schema identity to amirani_identity, amirani_oversight;
grant select, insert, update on identity.account to amirani_identity;
grant select, insert, update, delete on identity.session to amirani_identity;
grant select (login, name, roles, disabled, created_at, last_sign_in_at) on identity.account to amirani_oversight;

-- R38: whatever a program does, one data protection officer who can sign in remains once there is one.
-- The lock makes two removals at once wait for each other, so that neither counts on the other's officer.
create function identity.keep_a_data_protection_officer() returns trigger
  language plpgsql as $$
begin
  if 'data-protection-officer' = any (old.roles) and not old.disabled
     and (tg_op = 'DELETE' or new.disabled or not 'data-protection-officer' = any (new.roles)) then
    perform pg_advisory_xact_lock(4712);
    if not exists (
      select from identity.account
      where login <> old.login and not disabled and 'data-protection-officer' = any (roles)
    ) then
      raise exception 'the last data protection officer cannot be removed or disabled'
        using errcode = 'AM038', constraint = 'account_last_data_protection_officer';
    end if;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger keep_a_data_protection_officer before update or delete on identity.account
  for each row execute function identity.keep_a_data_protection_officer();
