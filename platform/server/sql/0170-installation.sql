-- Which keys this database belongs to. The data folder holds the same in keys/installation.json; whatever opens the database compares
-- them, so that no process works on it with keys of another installation, or makes new ones under old data.
create table platform.installation (
  one boolean primary key default true check (one),
  id uuid not null,
  -- Raised by each restore from a backup: a process of before the restore must not go on.
  incarnation integer not null check (incarnation >= 1),
  -- Key check values by the name of the key: they tell keys apart and open nothing.
  keys jsonb not null,
  bound_at timestamptz not null default now()
);
comment on table platform.installation is 'retention: none, no personal data';

-- How much of the log is known to be in the files of the data folder: a folder that holds less was restored from an older backup.
alter table journal.head add column published bigint not null default 0;
