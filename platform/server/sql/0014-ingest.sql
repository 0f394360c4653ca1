-- What ingest needs for itself.
create schema ingest;

-- Idempotence: the HMAC of a message's redacted canonical form. Not partitioned by day, since the same message
-- may come again on another day; purged with the data it stands for (design 3.4).
create table ingest.digest (
  digest bytea primary key check (octet_length(digest) = 32),
  system text not null check (system in ('api', 'pnr')),
  day date not null,
  flight_id uuid not null,
  message_id uuid not null,
  travellers integer not null,
  received_at timestamptz not null,
  -- How often the message came, and when last: a duplicate is an event, though it adds no content (ADR 4).
  receipts integer not null default 1 check (receipts > 0),
  last_received_at timestamptz not null
);
create index digest_day on ingest.digest (day);
comment on table ingest.digest is 'retention: api; keyed digests, purged with the message of either system';
select access.protect('ingest.digest', '{operation}');

-- Messages refused by law and not stored, counted by day and kind (R5).
create table ingest.refusal (
  day date not null,
  kind text not null check (kind in ('internal-flight')),
  system text not null check (system in ('api', 'pnr')),
  messages integer not null,
  travellers integer not null,
  primary key (day, kind, system)
);
comment on table ingest.refusal is 'retention: none, no personal data';

grant usage on schema ingest to amirani_ingest, amirani_oversight;
grant select, insert on ingest.digest to amirani_ingest;
grant update (receipts, last_received_at) on ingest.digest to amirani_ingest;
grant select, insert, update on ingest.refusal to amirani_ingest;
grant select on ingest.refusal to amirani_oversight;

-- Gives each day its own partition of every table that grows; a day that already has rows in the default
-- partition stays there. Run by the daily upkeep as the owner; tells how many partitions it made.
create function ingest.prepare_days(first date, last date) returns integer
  language plpgsql as $$
declare
  parent regclass;
  day date;
  name text;
  made integer := 0;
begin
  for parent in
    select partrelid from pg_partitioned_table p join pg_class c on c.oid = p.partrelid
    where c.relnamespace in ('api'::regnamespace, 'pnr'::regnamespace, 'link'::regnamespace)
    order by partrelid
  loop
    for day in select generate_series(first, last, interval '1 day')::date loop
      name := format('%s_d%s', parent, to_char(day, 'YYYYMMDD'));
      continue when to_regclass(name) is not null;
      begin
        execute format('create table %s partition of %s for values from (%L) to (%L)', name, parent, day, day + 1);
        execute format('alter table %s enable row level security', name);
        execute format('alter table %s force row level security', name);
        execute format('comment on table %s is %L', name, obj_description(parent, 'pg_class'));
        made := made + 1;
      exception when check_violation then null;
      end;
    end loop;
  end loop;
  return made;
end
$$;
revoke execute on function ingest.prepare_days(date, date) from public;
