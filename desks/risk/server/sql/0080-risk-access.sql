-- Who works at the risk desk: two roles of accounts, one database role, one purpose. The desk is of places and times; nothing of
-- it is granted to any other role, so that no checkpoint and no criterion can read what groups do (specs: no individual score from
-- group statistics).
-- Roles belong to the whole cluster and are made by the login role, as in 0001.
reset role;
do $$
begin
  begin
    if not exists (select from pg_roles where rolname = 'amirani_risk') then
      create role amirani_risk nologin nobypassrls;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
  begin
    if not pg_has_role('amirani_risk', 'amirani_journal_writer', 'usage') then
      grant amirani_journal_writer to amirani_risk;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant amirani_risk to %I', current_user);
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
    || replace(allowed, 'ARRAY[', 'ARRAY[''risk-analyst''::text, ''risk-head''::text, ');
end
$$;

grant usage on schema platform to amirani_risk;
grant insert on platform.outbox to amirani_risk;

-- Decisions on warnings, assessments and products are decisions like others. Policies of one table add up.
create policy purpose_risk on decision.decision
  using ((select access.purpose_allowed('{risk-analysis}')))
  with check ((select access.purpose_allowed('{risk-analysis}')));
create policy purpose_risk on decision.step
  using ((select access.purpose_allowed('{risk-analysis}')))
  with check ((select access.purpose_allowed('{risk-analysis}')));

create schema risk;
grant usage on schema risk to amirani_risk;
