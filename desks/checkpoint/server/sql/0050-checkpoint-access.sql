-- Who works at the checkpoint beside the border officer: the second line, and the team that helps.
-- Roles belong to the whole cluster and are made by the login role, as in 0001.
reset role;
do $$
declare
  name text;
begin
  foreach name in array array[
    'amirani_second_line', -- what the first line may, and the dossiers of the second
    'amirani_referral'     -- referrals, and nothing else of a traveller
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
  begin
    if not pg_has_role('amirani_second_line', 'amirani_border', 'usage') then
      grant amirani_border to amirani_second_line;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
end
$$;
set local role amirani_owner;

alter table identity.account drop constraint account_roles_check;
alter table identity.account add constraint account_roles_check check (
  roles <@ array['border-officer', 'pnr-analyst', 'operator', 'data-protection-officer', 'administrator',
    'document-examiner', 'trainer', 'trust-administrator', 'second-line-officer', 'referral-team']
);

grant usage on schema platform to amirani_referral;
grant insert on platform.outbox to amirani_referral;
