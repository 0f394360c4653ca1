-- Who keeps criteria and who runs them. The register writes them, with the decisions of persons; evaluation reads them and
-- nothing else, so that nothing that marks travellers can change by what it marks (R18).
-- Roles belong to the whole cluster and are made by the login role, as in 0001.
reset role;
do $$
declare
  name text;
begin
  foreach name in array array[
    'amirani_criteria',  -- the register of criteria: drafts, releases, back-tests
    'amirani_evaluation' -- runs released criteria over journeys: reads only
  ] loop
    begin
      if not exists (select from pg_roles where rolname = name) then
        execute format('create role %I nologin nobypassrls', name);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    begin
      if not pg_has_role(name, 'amirani_journal_writer', 'usage') then
        execute format('grant amirani_journal_writer to %I', name);
      end if;
    exception when duplicate_object or unique_violation then null;
    end;
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to %I', name, current_user);
    end if;
  end loop;
end
$$;
set local role amirani_owner;

create schema criteria;
grant usage on schema criteria to amirani_pnr, amirani_oversight, amirani_criteria, amirani_evaluation;
grant usage on schema platform to amirani_criteria;
grant insert on platform.outbox to amirani_criteria;
