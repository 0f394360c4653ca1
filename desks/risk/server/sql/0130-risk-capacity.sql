-- What a section of the border can bear, as somebody measured it: booths and minutes, places and departures, readings of
-- vulnerability against their targets. Revision by revision; an earlier one stays.
create table risk.capacity (
  section text not null references risk.section,
  revision int not null check (revision >= 1),
  given jsonb not null,
  reason text not null check (length(btrim(reason)) >= 3),
  by_account text not null,
  at timestamptz not null,
  primary key (section, revision)
);
comment on table risk.capacity is 'retention: none, no personal data';
select access.protect('risk.capacity', '{risk-analysis,operation}');
grant select, insert on risk.capacity to amirani_risk;
