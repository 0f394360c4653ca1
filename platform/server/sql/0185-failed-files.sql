-- Files that a reader gave up in its limited process, by digest. None is read again unless a person asks, once.
create table platform.failed_file (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  bytes bigint not null,
  code text not null check (code in ('memory', 'time', 'output', 'crashed', 'refused')),
  at timestamptz not null,
  -- A person asked for it once more; there is no third time.
  once_more boolean not null default false
);
create index failed_file_bytes on platform.failed_file (bytes);
comment on table platform.failed_file is 'retention: none, no personal data';
grant select, insert, update on platform.failed_file to amirani_ingest;
