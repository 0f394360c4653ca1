-- The register of risks: what a risk is, how it was assessed and by whom, and what is done about it.
create table risk.risk (
  id uuid primary key,
  title text not null check (length(btrim(title)) >= 3),
  description text not null,
  area text not null check (btrim(area) <> ''),
  owner text not null check (btrim(owner) <> ''),
  handling text not null check (handling in ('clear', 'green', 'amber', 'amber-strict', 'red')),
  state text not null check (state in ('open', 'closed')),
  opened_by text not null,
  opened_at timestamptz not null,
  version int not null check (version >= 0),
  decision uuid references decision.decision,
  check ((state = 'closed') = (decision is not null))
);
comment on table risk.risk is 'retention: none, no personal data';

create table risk.assessment (
  id uuid primary key,
  risk uuid not null references risk.risk,
  number int not null check (number >= 1),
  input jsonb not null,
  computed jsonb not null,
  override jsonb,
  rating text not null check (rating in ('low', 'medium', 'high', 'critical')),
  state text not null check (state in ('proposed', 'approved', 'sent-back', 'superseded')),
  by_account text not null,
  at timestamptz not null,
  decision uuid not null references decision.decision,
  unique (risk, number)
);
-- One counts, and one waits.
create unique index assessment_standing on risk.assessment (risk) where state = 'approved';
create unique index assessment_waiting on risk.assessment (risk) where state = 'proposed';
comment on table risk.assessment is 'retention: none, no personal data';

create table risk.measure (
  id uuid not null,
  revision int not null check (revision >= 1),
  risk uuid not null references risk.risk,
  tier int not null check (tier between 1 and 4),
  title text not null check (length(btrim(title)) >= 3),
  owner text not null,
  due date not null,
  state text not null check (state in ('proposed', 'planned', 'under-way', 'done', 'dropped')),
  by_account text not null,
  at timestamptz not null,
  primary key (id, revision)
);
create index measure_risk on risk.measure (risk);
comment on table risk.measure is 'retention: none, no personal data';

-- Border sections, with the level of impact that people agreed on (Reg. (EU) 2019/1896 Art. 34).
create table risk.section (
  id text primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 60),
  name text not null check (length(btrim(name)) >= 2),
  neighbour text check (neighbour ~ '^[A-Z]{2}$'),
  border text not null check (border in ('land', 'sea', 'air')),
  length_km float8 check (length_km >= 0),
  unit text not null,
  version int not null check (version >= 1),
  proposed_level text check (proposed_level in ('low', 'medium', 'high', 'critical')),
  proposed_until date,
  decision uuid references decision.decision,
  check ((proposed_level is null) = (decision is null)),
  check (proposed_level is distinct from 'critical' or proposed_until is not null)
);
comment on table risk.section is 'retention: none, no personal data';

create table risk.section_level (
  section text not null references risk.section,
  at timestamptz not null,
  level text not null check (level in ('low', 'medium', 'high', 'critical')),
  -- The last day; critical is temporary.
  until date check (level <> 'critical' or until is not null),
  proposed_by text not null,
  agreed_by text not null check (agreed_by <> proposed_by),
  reason text not null check (length(btrim(reason)) >= 3),
  decision uuid not null references decision.decision,
  primary key (section, at)
);
comment on table risk.section_level is 'retention: none, no personal data';

-- Competing hypotheses, revision by revision.
create table risk.ach (
  id uuid not null,
  revision int not null check (revision >= 1),
  input jsonb not null,
  result jsonb not null,
  risk uuid references risk.risk,
  by_account text not null,
  at timestamptz not null,
  primary key (id, revision)
);
comment on table risk.ach is 'retention: none, no personal data';

select access.protect(room, '{risk-analysis,operation}') from unnest(
  '{risk.risk,risk.assessment,risk.measure,risk.section,risk.section_level,risk.ach}'::regclass[]) room;

grant select, insert on risk.risk, risk.assessment, risk.measure, risk.section, risk.section_level, risk.ach to amirani_risk;
grant update (title, description, area, owner, handling, state, version, decision) on risk.risk to amirani_risk;
grant update (state) on risk.assessment to amirani_risk;
grant update (name, neighbour, border, length_km, unit, version, proposed_level, proposed_until, decision) on risk.section to amirani_risk;
