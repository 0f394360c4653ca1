-- Which traveller of API is which of PNR. Only the passenger data unit reads it (design 3.2; R4).
create schema link;

create table link.person (
  day date not null,
  flight_id uuid not null,
  api_id uuid not null,
  pnr_id uuid not null,
  matched_by text not null check (matched_by in ('reference', 'document', 'name-and-birth-date', 'name')),
  linked_at timestamptz not null,
  primary key (day, flight_id, api_id),
  unique (day, flight_id, pnr_id)
) partition by range (day);
create table link.person_default partition of link.person default;

-- Passengers whom only one of the two systems knows.
create table link.flight_count (
  flight_id uuid primary key,
  day date not null,
  only_api integer not null,
  only_pnr integer not null
);

comment on table link.person is 'retention: pnr; the same person in API and PNR of a flight';
comment on table link.person_default is 'retention: pnr; partition for days without one of their own';
comment on table link.flight_count is 'retention: none, no personal data';

select access.protect('link.person', '{pnr-assessment,pnr-request,pnr-criteria,oversight,operation}');
select access.protect('link.person_default', '{pnr-assessment,pnr-request,pnr-criteria,oversight,operation}');

grant usage on schema link to amirani_pnr, amirani_oversight, amirani_ingest;
grant select on link.person, link.flight_count to amirani_pnr, amirani_oversight, amirani_ingest;
grant insert on link.person to amirani_ingest;
grant insert, update on link.flight_count to amirani_ingest;
