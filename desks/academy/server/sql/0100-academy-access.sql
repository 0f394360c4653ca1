-- Who learns, teaches and certifies: two roles of accounts more, three database roles, and decisions for training. What each sees
-- is bound to people and classes by the next migration (R72).
-- Roles belong to the whole cluster and are made by the login role, as in 0001.
reset role;
do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'amirani_trainee',
    'amirani_certifier',
    'amirani_assessor'   -- holds the truth of exercises and computes scores; no account's role leads to it
  ] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin nobypassrls', wanted);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    begin
      if not pg_has_role(wanted, 'amirani_journal_writer', 'usage') then
        execute format('grant amirani_journal_writer to %I', wanted);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
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
    || replace(allowed, 'ARRAY[', 'ARRAY[''trainee''::text, ''certifier''::text, ');
end
$$;

grant usage on schema platform to amirani_trainee, amirani_certifier, amirani_assessor;
grant insert on platform.outbox to amirani_trainee, amirani_certifier, amirani_assessor;

-- What is decided on challenges and certificates is decided like everything else.
create policy purpose_training on decision.decision
  using ((select access.purpose_allowed('{training}')))
  with check ((select access.purpose_allowed('{training}')));
create policy purpose_training on decision.step
  using ((select access.purpose_allowed('{training}')))
  with check ((select access.purpose_allowed('{training}')));
