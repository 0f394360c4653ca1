-- What changed, by id only, written in the transaction that changed it. Readers keep their own place, so that
-- every process hears everything; rows go after an hour.
create table platform.outbox (
  id bigint generated always as identity primary key,
  -- A smaller id may be committed after a larger one: readers stop before the oldest transaction that still runs.
  transaction xid8 not null default pg_current_xact_id(),
  change jsonb not null,
  at timestamptz not null default now()
);
create index outbox_place on platform.outbox (transaction, id);
comment on table platform.outbox is 'retention: none, no personal data';

grant usage on schema platform to amirani_border, amirani_pnr, amirani_ingest, amirani_quarantine,
  amirani_oversight, amirani_identity, amirani_decisions, amirani_sequencer;
grant insert on platform.outbox to amirani_border, amirani_pnr, amirani_ingest, amirani_quarantine,
  amirani_oversight, amirani_identity, amirani_decisions, amirani_sequencer;
grant select, delete on platform.outbox to amirani_app;
