-- Incidents as risk analysis needs them: a place, a day, numbers and codes. No column takes a name, a paper's number or free text.
create table risk.incident (
  id uuid not null,
  revision int not null check (revision >= 1),
  on_day date not null,
  section text not null check (btrim(section) <> '' and length(section) <= 60),
  bcp text check (length(bcp) <= 60),
  indicator text not null,
  persons int not null check (persons >= 0),
  minors int check (minors between 0 and persons),
  lives jsonb,
  facets jsonb not null,
  vocabulary text not null,
  grade jsonb,
  by_account text not null,
  at timestamptz not null,
  primary key (id, revision)
);
create index incident_day on risk.incident (on_day desc);
comment on table risk.incident is 'retention: none, no personal data';
select access.protect('risk.incident', '{risk-analysis,operation}');
grant select, insert on risk.incident to amirani_risk;
