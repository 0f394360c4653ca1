-- Who works at the documents desk: roles of accounts, database roles, purposes.
-- Roles belong to the whole cluster and are made by the login role, as in 0001.
reset role;
do $$
declare
  name text;
begin
  foreach name in array array[
    'amirani_examiner', -- second line: examinations and the register of frauds
    'amirani_trainer',  -- reference specimens
    'amirani_trust'     -- lists and anchors of the trust store
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

alter table identity.account drop constraint account_roles_check;
alter table identity.account add constraint account_roles_check check (
  roles <@ array['border-officer', 'pnr-analyst', 'operator', 'data-protection-officer', 'administrator',
    'document-examiner', 'trainer', 'trust-administrator']
);

grant usage on schema platform to amirani_examiner, amirani_trainer, amirani_trust;
grant insert on platform.outbox to amirani_examiner, amirani_trainer, amirani_trust;

-- Decisions on documents, register entries and anchors are decisions like others.
drop policy purpose on decision.decision;
drop policy purpose on decision.step;
select access.protect('decision.decision',
  '{border-check,pnr-assessment,pnr-request,pnr-criteria,oversight,operation,document-examination,trust-keeping}');
select access.protect('decision.step',
  '{border-check,pnr-assessment,pnr-request,pnr-criteria,oversight,operation,document-examination,trust-keeping}');
