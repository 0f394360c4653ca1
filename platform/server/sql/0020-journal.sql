-- The journal. On the request path an entry is one unchained, durable insert into `pending`, in the transaction
-- it accounts for; the sequencer gives it its index and grows the tree, all in one transaction of its own.
create schema journal;
revoke all on schema journal from public;
grant usage on schema journal to amirani_journal_writer, amirani_sequencer, amirani_oversight;

create table journal.pending (
  id bigint generated always as identity primary key,
  leaf bytea not null check (length(leaf) between 1 and 65535),
  written_at timestamptz not null default now()
);
comment on table journal.pending is 'retention: journal';
alter table journal.pending enable row level security;
alter table journal.pending force row level security;
-- Whoever acts may add, and neither read nor change (R35).
grant insert on journal.pending to amirani_journal_writer;
create policy add on journal.pending for insert to amirani_journal_writer with check (true);
-- The sequencer reads no journal, it puts entries in order: all of them, for no purpose.
grant select, delete on journal.pending to amirani_sequencer;
create policy sequence on journal.pending to amirani_sequencer using (true);
-- Oversight states that it oversees, and for what (R1, R34).
grant select on journal.pending to amirani_oversight;
create policy oversee on journal.pending for select to amirani_oversight
  using ((select access.purpose_allowed('{oversight}')));

create table journal.entry (
  index bigint primary key check (index >= 0),
  leaf bytea not null,
  leaf_hash bytea not null check (length(leaf_hash) = 32),
  -- Out of the leaf, so that oversight can filter; the leaf is the truth.
  at timestamptz not null,
  operation text not null,
  actor text not null,
  outcome text not null,
  -- Keyed hashes, which name nobody once the key of their month is erased (R36).
  subjects text[] not null
);
comment on table journal.entry is 'retention: journal';
create index entry_actor on journal.entry (actor, index);
create index entry_subjects on journal.entry using gin (subjects);
alter table journal.entry enable row level security;
alter table journal.entry force row level security;
grant select, insert on journal.entry to amirani_sequencer;
create policy sequence on journal.entry to amirani_sequencer using (true) with check (true);
grant select on journal.entry to amirani_oversight;
create policy oversee on journal.entry for select to amirani_oversight
  using ((select access.purpose_allowed('{oversight}')));

-- Hashes of the tree at every eighth level, 256 side by side (C2SP tlog-tiles). The last tile of a level grows.
create table journal.tile (
  level smallint not null,
  index bigint not null,
  hashes bytea not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
  primary key (level, index)
);
comment on table journal.tile is 'retention: none, no personal data';
grant select, insert, update on journal.tile to amirani_sequencer;
grant select on journal.tile to amirani_oversight, amirani_app;

-- One row: the latest signed checkpoint.
create table journal.head (
  one boolean primary key default true check (one),
  origin text not null,
  size bigint not null check (size >= 0),
  root bytea not null check (length(root) = 32),
  checkpoint text not null,
  integrated_at timestamptz not null
);
comment on table journal.head is 'retention: none, no personal data';
grant select, insert, update on journal.head to amirani_sequencer;
grant select on journal.head to amirani_oversight, amirani_app;

-- One row a place outside that received a checkpoint.
create table journal.witness (
  place text primary key,
  size bigint not null,
  witnessed_at timestamptz not null,
  cosignatures text not null default ''
);
comment on table journal.witness is 'retention: none, no personal data';
grant select, insert, update on journal.witness to amirani_sequencer;
grant select on journal.witness to amirani_oversight, amirani_app;

grant usage on schema journal to amirani_app;

-- An entry that has its index stays as it is, whoever tries (R35).
create function journal.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete on journal.entry
  for each row execute function journal.refuse();
create trigger no_truncate before truncate on journal.entry
  for each statement execute function journal.refuse();
