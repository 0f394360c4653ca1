-- How far travellers are compared with lists: no personal data, and so exact that "not compared yet" is never taken for "no hit".

-- Flights whose travellers changed, in the order in which they came. Written in the transaction that changes them, whatever
-- writes it; taken away in the one that compares them. Rows are added only: ingest waits for nobody.
create table hit.due (
  id bigint generated always as identity primary key,
  system text not null check (system in ('api', 'pnr')),
  day date not null,
  flight_id uuid not null,
  at timestamptz not null default now()
);
create index due_flight on hit.due (system, flight_id);
comment on table hit.due is 'retention: none, no personal data';

-- The lists with which travellers of a room are compared, and when screening last looked.
create table hit.edition (
  system text primary key check (system in ('api', 'pnr')),
  edition text not null,
  lists jsonb not null,
  looked_at timestamptz not null
);
comment on table hit.edition is 'retention: none, no personal data';

-- Which data of a traveller were compared with which edition.
create table hit.screened (
  system text not null check (system in ('api', 'pnr')),
  day date not null,
  flight_id uuid not null,
  traveller_id uuid not null,
  data bytea not null check (octet_length(data) = 32),
  edition text not null,
  at timestamptz not null,
  primary key (system, traveller_id)
) partition by list (system);
create table hit.screened_api partition of hit.screened for values in ('api');
create table hit.screened_pnr partition of hit.screened for values in ('pnr');
create index screened_flight on hit.screened (flight_id);
create index screened_data on hit.screened (data);
comment on table hit.screened is 'retention: pnr; digests of data that were compared';
comment on table hit.screened_api is 'retention: api; digests of data that were compared';
comment on table hit.screened_pnr is 'retention: pnr; digests of data that were compared';
select access.protect(room, '{pnr-assessment,oversight,operation}')
  from unnest('{hit.screened,hit.screened_pnr}'::regclass[]) room;
select access.protect('hit.screened_api', '{border-check,pnr-assessment,oversight,operation}');

create function hit.note_travellers() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into hit.due (system, day, flight_id) select distinct tg_argv[0], day, flight_id from changed;
  return null;
end
$$;
create trigger screen_new after insert on api.traveller referencing new table as changed
  for each statement execute function hit.note_travellers('api');
create trigger screen_changed after update on api.traveller referencing new table as changed
  for each statement execute function hit.note_travellers('api');
create trigger screen_new after insert on pnr.traveller referencing new table as changed
  for each statement execute function hit.note_travellers('pnr');
create trigger screen_changed after update on pnr.traveller referencing new table as changed
  for each statement execute function hit.note_travellers('pnr');
-- Where a traveller of PNR is expected at the border may become known later, or prove wrong.
create trigger screen_linked after insert on link.person referencing new table as changed
  for each statement execute function hit.note_travellers('pnr');
create trigger screen_unlinked after delete on link.person referencing old table as changed
  for each statement execute function hit.note_travellers('pnr');

-- Whoever takes back that two are different has their data compared again wherever they stand.
create function hit.screen_again(same_data bytea) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into hit.due (system, day, flight_id)
    select distinct s.system, s.day, s.flight_id from hit.screened s where s.data = same_data;
  update hit.screened s set edition = '' where s.data = same_data;
end
$$;
revoke execute on function hit.screen_again(bytea), hit.note_travellers() from public;
grant execute on function hit.screen_again(bytea) to amirani_pnr;

-- Erases what hits hold of a room of the days before a day, with the decisions on them: in the transaction that erases the data
-- on which they rest, so that no hit and no memory of a refuted one outlives them (R16). Gives how many hits went.
create function hit.erase_days(room text, before date) returns bigint
  language plpgsql as $$
declare
  gone text[];
begin
  select coalesce(array_agg(id::text), '{}') into gone from hit.hit where system = room and day < before;
  delete from hit.release where system = room and day < before;
  delete from hit.hit where system = room and day < before;
  delete from hit.screened where system = room and day < before;
  delete from hit.due where system = room and day < before;
  delete from decision.step where decision in (
    select id from decision.decision where kind = 'hit.review' and subject = any (gone));
  delete from decision.decision where kind = 'hit.review' and subject = any (gone);
  return cardinality(gone);
end
$$;
revoke execute on function hit.erase_days(text, date) from public;

grant select on hit.due, hit.edition to amirani_border, amirani_pnr, amirani_oversight;
grant select, insert, delete on hit.due to amirani_screening_api, amirani_screening_pnr;
grant select, insert, update on hit.edition to amirani_screening_api, amirani_screening_pnr;
grant select on hit.screened to amirani_pnr, amirani_oversight;
grant select on hit.screened_api to amirani_border;
grant select, insert, update on hit.screened_api to amirani_screening_api;
grant select, insert, update on hit.screened_pnr to amirani_screening_pnr;

-- Releases that rest on what screening ends, or whose traveller the border comes to know.
grant select, update (ended_at, traveller_id) on hit.release to amirani_screening_pnr;
grant select (hit, system, ended_at), update (ended_at) on hit.release to amirani_screening_api;
create policy screening on hit.release to amirani_screening_api
  using (system = 'api' and (select access.purpose_allowed('{border-check}')))
  with check (system = 'api' and (select access.purpose_allowed('{border-check}')));
