-- Links between API and PNR that what came later contradicted: which they were, and until when they stood.
create table link.former (
  day date not null,
  flight_id uuid not null,
  api_id uuid not null,
  pnr_id uuid not null,
  matched_by text not null,
  linked_at timestamptz not null,
  ended_at timestamptz not null,
  primary key (day, flight_id, api_id, pnr_id, ended_at)
) partition by range (day);
create table link.former_default partition of link.former default;

comment on table link.former is 'retention: pnr; a link that was held to be right for a time';
comment on table link.former_default is 'retention: pnr; partition for days without one of their own';

select access.protect('link.former', '{pnr-assessment,pnr-request,pnr-criteria,oversight,operation}');
select access.protect('link.former_default', '{pnr-assessment,pnr-request,pnr-criteria,oversight,operation}');

grant select on link.former to amirani_pnr, amirani_oversight;
grant insert on link.former to amirani_ingest;
grant delete on link.person to amirani_ingest;
