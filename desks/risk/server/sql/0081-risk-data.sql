-- Counts of places and times. What was known at a time stays known as of then: a later vintage supersedes and deletes nothing.
create table risk.dataset (
  id text primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(id) <= 60),
  title text not null check (length(btrim(title)) >= 3),
  source text not null check (length(btrim(source)) >= 3),
  indicator text not null,
  unit text not null check (btrim(unit) <> ''),
  note text not null,
  -- Which members are the sum of which others.
  sums jsonb not null,
  version int not null check (version >= 0),
  created_by text not null,
  created_at timestamptz not null,
  -- Of its figures; null before the first vintage.
  frequency text check (frequency in ('day', 'week', 'month')),
  dimensions text[] not null default '{}',
  vintage int check (vintage >= 1),
  -- How many cells of the latest vintage say something.
  cells_known int not null default 0,
  check ((frequency is null) = (vintage is null))
);
comment on table risk.dataset is 'retention: none, no personal data';

create table risk.vintage (
  dataset text not null references risk.dataset,
  number int not null check (number >= 1),
  recorded_at timestamptz not null,
  taken_at timestamptz not null,
  taken_by text not null,
  reason text not null check (length(btrim(reason)) >= 3),
  label text not null,
  rows int not null,
  series int not null,
  added int not null,
  changed int not null,
  -- Periods, counted from 1970.
  first_period int not null,
  last_period int not null,
  digest bytea not null check (octet_length(digest) = 32),
  decision uuid not null references decision.decision,
  primary key (dataset, number)
);
comment on table risk.vintage is 'retention: none, no personal data';

create table risk.series (
  id bigint generated always as identity primary key,
  dataset text not null references risk.dataset,
  -- Dimension to member; and the same as text in one order.
  key jsonb not null,
  key_text text not null,
  unique (dataset, key_text)
);
comment on table risk.series is 'retention: none, no personal data';

-- A series as it is known from a vintage on, from its first period: a count, or why there is none (-1 not reported, -2 not
-- applicable, -3 suppressed). A vintage that changes nothing of a series has no row of it.
create table risk.figures (
  series bigint not null references risk.series,
  vintage int not null check (vintage >= 1),
  first_period int not null,
  cells int[] not null check (cardinality(cells) >= 1 and -3 <= all (cells)),
  total float8 not null,
  primary key (series, vintage)
);
alter table risk.figures alter column cells set storage extended;
comment on table risk.figures is 'retention: none, no personal data';

create table risk.import (
  id uuid primary key,
  dataset text not null references risk.dataset,
  state text not null check (state in ('receiving', 'reading', 'read', 'unusable', 'taken', 'discarded')),
  label text not null check (btrim(label) <> ''),
  options jsonb not null,
  bytes bigint not null default 0,
  begun_by text not null,
  begun_at timestamptz not null,
  erases_at timestamptz not null,
  dry_run jsonb,
  check (state not in ('read', 'unusable', 'taken') or dry_run is not null)
);
create index import_dataset on risk.import (dataset, begun_at desc);
create index import_erases on risk.import (erases_at) where state not in ('taken', 'discarded');
comment on table risk.import is 'retention: risk-import; what was read of a file';

create table risk.import_part (
  import uuid not null references risk.import on delete cascade,
  position int not null check (position >= 0),
  bytes bytea not null,
  primary key (import, position)
);
alter table risk.import_part alter column bytes set storage external;
comment on table risk.import_part is 'retention: risk-import; bytes of a file until it is taken over';

create table risk.staged (
  import uuid not null references risk.import on delete cascade,
  key jsonb not null,
  key_text text not null,
  first_period int not null,
  cells int[] not null,
  primary key (import, key_text)
);
comment on table risk.staged is 'retention: risk-import; figures that nobody has taken over yet';

-- Work that goes on by itself: reading a file, scanning all series. One row for each, whoever does it.
create table risk.task (
  id uuid primary key,
  kind text not null check (kind in ('import', 'detection')),
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  done int not null default 0,
  total int not null default 0,
  requested_at timestamptz not null,
  started_at timestamptz,
  -- A task whose heart has stopped is taken up by another process.
  beat_at timestamptz,
  ended_at timestamptz,
  failure text
);
create index task_open on risk.task (requested_at) where state in ('waiting', 'running');
comment on table risk.task is 'retention: none, no personal data';

select access.protect(room, '{risk-analysis,operation}') from unnest(
  '{risk.dataset,risk.vintage,risk.series,risk.figures,risk.import,risk.import_part,risk.staged,risk.task}'::regclass[]) room;

-- What was known stays: vintages, series and figures are added and never changed.
grant select, insert on risk.dataset, risk.vintage, risk.series, risk.figures, risk.import, risk.task to amirani_risk;
grant update (title, source, indicator, unit, note, sums, version, frequency, dimensions, vintage, cells_known) on risk.dataset to amirani_risk;
grant update (state, options, bytes, dry_run) on risk.import to amirani_risk;
grant update (state, done, total, requested_at, started_at, beat_at, ended_at, failure) on risk.task to amirani_risk;
grant select, insert, delete on risk.import_part, risk.staged to amirani_risk;
