-- Scans of all series of a data set, with the settings they were run with, and what they found.
create table risk.detection (
  id uuid primary key,
  dataset text not null references risk.dataset,
  vintage int not null,
  settings jsonb not null,
  started_by text not null,
  started_at timestamptz not null,
  found jsonb,
  foreign key (dataset, vintage) references risk.vintage
);
create index detection_dataset on risk.detection (dataset, started_at desc);
comment on table risk.detection is 'retention: none, no personal data';

-- A figure above expectation: of a series, never of a person.
create table risk.warning (
  id uuid primary key,
  detection uuid not null references risk.detection,
  dataset text not null references risk.dataset,
  vintage int not null,
  key jsonb not null,
  key_text text not null,
  level text[] not null,
  frequency text not null check (frequency in ('day', 'week', 'month')),
  period int not null,
  method text not null,
  rank int not null check (rank >= 1),
  count float8 not null,
  expected float8 not null,
  upper_bound float8 not null,
  score float8 not null,
  p_value float8,
  adjusted float8,
  raised_at timestamptz not null,
  outcome text check (outcome in ('true-signal', 'effort', 'artefact', 'known-event', 'dismissed')),
  triaged_at timestamptz,
  version int not null default 0,
  decision uuid references decision.decision,
  unique (detection, key_text, period),
  check ((outcome is null) = (decision is null) and (outcome is null) = (triaged_at is null))
);
create index warning_open on risk.warning (dataset, detection, rank) where outcome is null;
comment on table risk.warning is 'retention: none, no personal data';

select access.protect(room, '{risk-analysis,operation}')
  from unnest('{risk.detection,risk.warning}'::regclass[]) room;

grant select, insert on risk.detection to amirani_risk;
grant update (found) on risk.detection to amirani_risk;
grant select, insert on risk.warning to amirani_risk;
grant update (outcome, triaged_at, version, decision) on risk.warning to amirani_risk;
