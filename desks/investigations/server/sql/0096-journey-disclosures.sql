-- That passenger lists were disclosed to a case: journeys are read of no others (Directive (EU) 2016/681; R2, R3).
create table investigation.journey_disclosure (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  exhibit uuid not null references investigation.exhibit on delete cascade,
  reference text not null check (length(btrim(reference)) >= 3),
  offence text not null check (btrim(offence) <> ''),
  lists text[] not null check (cardinality(lists) >= 1),
  recorded_by text not null references identity.account,
  recorded_at timestamptz not null
);
create index journey_disclosure_case on investigation.journey_disclosure (case_id);
comment on table investigation.journey_disclosure is 'retention: case; what allows journeys to be read';

select investigation.of_case('investigation.journey_disclosure');
grant select, insert on investigation.journey_disclosure to amirani_investigation;
