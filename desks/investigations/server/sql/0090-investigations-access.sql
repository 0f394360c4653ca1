-- Who works at the investigations desk: roles of accounts, a database role, a purpose. What they see is bound to the cases
-- they are in by the next migration.
-- Roles belong to the whole cluster and are made by the login role, as in 0001.
reset role;
do $$
begin
  begin
    if not exists (select from pg_roles where rolname = 'amirani_investigation') then
      create role amirani_investigation nologin nobypassrls;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
  begin
    if not pg_has_role('amirani_investigation', 'amirani_journal_writer', 'usage') then
      grant amirani_journal_writer to amirani_investigation;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant amirani_investigation to %I', current_user);
  end if;
end
$$;
set local role amirani_owner;

-- Two roles more beside whichever there are.
do $$
declare
  allowed text;
begin
  select pg_get_constraintdef(oid) into strict allowed from pg_constraint
    where conrelid = 'identity.account'::regclass and conname = 'account_roles_check';
  alter table identity.account drop constraint account_roles_check;
  execute 'alter table identity.account add constraint account_roles_check '
    || replace(allowed, 'ARRAY[', 'ARRAY[''investigator''::text, ''head-of-investigations''::text, ');
end
$$;

grant usage on schema platform to amirani_investigation;
grant insert on platform.outbox to amirani_investigation;

-- Decisions in a case are decisions like others. Policies of one table add up: this one stands beside those there are.
create policy purpose_investigation on decision.decision
  using ((select access.purpose_allowed('{investigation}')))
  with check ((select access.purpose_allowed('{investigation}')));
create policy purpose_investigation on decision.step
  using ((select access.purpose_allowed('{investigation}')))
  with check ((select access.purpose_allowed('{investigation}')));
