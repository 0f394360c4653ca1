-- Who compares travellers with lists: one role a room, so that nothing that reads border data reads PNR and the other way (R4).
-- Roles belong to the whole cluster and are made by the login role, as in 0001.
reset role;
do $$
declare
  name text;
begin
  foreach name in array array[
    'amirani_screening_api', -- compares travellers of api
    'amirani_screening_pnr'  -- compares travellers of pnr, and knows by link where one is expected at the border
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

grant usage on schema platform to amirani_screening_api, amirani_screening_pnr;
grant insert on platform.outbox to amirani_screening_api, amirani_screening_pnr;
grant usage on schema flight to amirani_screening_api, amirani_screening_pnr;
grant select on flight.flight to amirani_screening_api, amirani_screening_pnr;
grant usage on schema api to amirani_screening_api;
grant select on api.traveller, api.flight_count to amirani_screening_api;
grant usage on schema pnr, link to amirani_screening_pnr;
grant select on pnr.traveller, pnr.flight_count, link.person to amirani_screening_pnr;
