-- Files on their way into a list. What was read waits here for a person, counts for nothing, and goes after some days.
create table watch.import (
  id uuid primary key,
  list text not null references watch.list,
  state text not null check (state in ('receiving', 'read', 'unusable', 'taken', 'discarded')),
  label text not null check (btrim(label) <> ''),
  format text,
  encoding text,
  bytes bigint not null default 0,
  begun_by text not null,
  begun_at timestamptz not null,
  erases_at timestamptz not null,
  read_at timestamptz,
  entries int,
  refused int,
  refused_without_id int,
  -- Ids of refused records: what the list has of them stays.
  refused_ids text[],
  -- With their places; never a value of a record.
  problems jsonb,
  counts jsonb,
  check ((state in ('receiving', 'discarded')) or read_at is not null),
  check (state not in ('read', 'taken') or (format is not null and entries is not null))
);
create index import_list on watch.import (list, begun_at desc);
create index import_erases on watch.import (erases_at) where state in ('receiving', 'read', 'unusable');
comment on table watch.import is 'retention: watch-import; what was read of a file';

create table watch.import_part (
  import uuid not null references watch.import on delete cascade,
  position int not null check (position >= 0),
  bytes bytea not null,
  primary key (import, position)
);
-- A file of bytes that are not compressible anew is not compressed.
alter table watch.import_part alter column bytes set storage external;
comment on table watch.import_part is 'retention: watch-import; bytes of a file until it is read';

create table watch.staged (
  import uuid not null references watch.import on delete cascade,
  id text not null,
  digest bytea not null check (octet_length(digest) = 32),
  valid_from date,
  expires date,
  entry jsonb not null,
  primary key (import, id)
);
comment on table watch.staged is 'retention: watch-import; entries that nobody has taken over yet';

select access.protect(room, '{pnr-assessment,oversight,operation}')
  from unnest('{watch.import,watch.import_part,watch.staged}'::regclass[]) room;

grant select on watch.import, watch.staged to amirani_pnr, amirani_oversight;
grant insert, update on watch.import to amirani_pnr;
grant select, insert, delete on watch.import_part, watch.staged to amirani_pnr;
