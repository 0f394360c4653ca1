-- The stop of the automatic assessment: of comparing travellers with lists and of holding them against criteria. Whoever works
-- with it and the data protection officer may stop it at once, alone; it goes on when a second person says so (R61).
create table hit.assessment (
  one boolean primary key default true check (one),
  decision uuid not null,
  version int not null check (version >= 1),
  stopped_at timestamptz,
  stopped_by text references identity.account,
  reason text,
  check ((stopped_at is null) = (stopped_by is null) and (stopped_at is null) = (reason is null))
);
comment on table hit.assessment is 'retention: account; who stopped the assessment';

create function hit.is_stopped() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return exists (select from hit.assessment where stopped_at is not null);
revoke execute on function hit.is_stopped() from public;
grant execute on function hit.is_stopped() to amirani_border, amirani_pnr, amirani_oversight, amirani_screening_api,
  amirani_screening_pnr, amirani_evaluation, amirani_criteria, amirani_ingest;
grant select, insert on hit.assessment to amirani_pnr, amirani_oversight;
grant update (decision, version, stopped_at, stopped_by, reason) on hit.assessment to amirani_pnr, amirani_oversight;
grant usage on schema hit to amirani_oversight, amirani_evaluation, amirani_criteria;

-- What is under way when it is stopped finds nothing either: it is thrown back, and waits.
create function hit.refuse_while_stopped() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if hit.is_stopped() then
    raise exception 'the assessment is stopped' using errcode = '55000';
  end if;
  return null;
end
$$;
revoke execute on function hit.refuse_while_stopped() from public;
create trigger stopped before insert on hit.hit for each statement execute function hit.refuse_while_stopped();
