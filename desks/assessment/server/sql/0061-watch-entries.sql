-- The content of lists, version by version. An entry that says the same in many versions stands here once.
create table watch.version (
  list text not null references watch.list,
  number int not null check (number >= 1),
  taken_by text not null,
  taken_at timestamptz not null,
  reason text not null check (length(btrim(reason)) >= 3),
  label text not null,
  format text not null,
  entries int not null check (entries >= 0),
  refused int not null check (refused >= 0),
  added int not null check (added >= 0),
  changed int not null check (changed >= 0),
  removed int not null check (removed >= 0),
  unchanged int not null check (unchanged >= 0),
  kept int not null check (kept >= 0),
  -- Over the digests of all entries, in the order of their ids.
  digest bytea not null check (octet_length(digest) = 32),
  decision uuid not null,
  primary key (list, number)
);
comment on table watch.version is 'retention: none, no personal data';

create table watch.entry (
  list text not null references watch.list,
  -- The source's own key, the same in every version.
  id text not null check (id <> ''),
  from_version int not null,
  -- The first version that no longer has it so; null while it stands.
  until_version int check (until_version > from_version),
  digest bytea not null check (octet_length(digest) = 32),
  valid_from date,
  expires date,
  entry jsonb not null check (entry->>'kind' in ('person', 'document', 'object')),
  -- When it left the list, by a version, by its term or with the list.
  ended_at timestamptz,
  primary key (list, id, from_version)
);
-- One entry of an id stands at a time.
create unique index entry_standing on watch.entry (list, id) include (digest) where until_version is null;
create index entry_ended on watch.entry (ended_at) where ended_at is not null;
create index entry_expires on watch.entry (expires) where ended_at is null and expires is not null;
comment on table watch.entry is 'retention: watch-list; sought persons, documents and objects';

select access.protect('watch.entry', '{pnr-assessment,oversight,operation}');
grant select on watch.version to amirani_pnr, amirani_oversight, amirani_watch;
grant insert on watch.version to amirani_pnr;
grant select on watch.entry to amirani_pnr, amirani_oversight, amirani_watch;
grant insert on watch.entry to amirani_pnr;
grant update (until_version, ended_at) on watch.entry to amirani_pnr;
