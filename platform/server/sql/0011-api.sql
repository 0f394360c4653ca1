-- API: data of travellers for border checks (Reg. (EU) 2025/12). Its own tables, role and clock (R4).
-- Partitioned by the day of the flight; every row carries the flight, so that a distributed PostgreSQL can
-- spread it. No foreign keys between partitions: a day is dropped whole, and ingest writes all in one act.
create schema api;

-- A message as it is kept: the bytes of UNH to UNT after the privacy gate, at their old length, and the
-- separators that read them.
create table api.message (
  day date not null,
  id uuid not null,
  flight_id uuid not null,
  type text not null,
  version text not null,
  function text,
  status text,
  reference text not null,
  access text,
  part text,
  sender text,
  recipient text,
  prepared text,
  received_at timestamptz not null,
  -- Its place among the messages of all flights by last receipt: content that is received again after others
  -- said something else counts as said again (ADR 4). said_at is when that was.
  said bigint not null,
  said_at timestamptz not null,
  separators text not null,
  content bytea not null,
  travellers integer not null,
  dropped json not null,
  findings json not null,
  primary key (day, id, flight_id)
) partition by range (day);
create index message_flight on api.message (flight_id);

-- What one message said of one traveller, whole and unchanged, with the place of every value. Later
-- observations stand beside earlier ones; nothing here is ever updated. Which is the latest, the message says.
create table api.observation (
  day date not null,
  flight_id uuid not null,
  traveller_id uuid not null,
  message_id uuid not null,
  ordinal integer not null,
  received_at timestamptz not null,
  -- How the traveller was known again; 'new' for the first observation.
  matched_by text not null check (matched_by in ('new', 'reference', 'document', 'name-and-birth-date', 'name')),
  -- What the message said of whether the person flies, beside the record.
  boarding text check (boarding in ('cancelled', 'not-on-board', 'on-board')),
  record json not null,
  -- Where each value of the record stands: `path:segment:tag:element:component:start:end`, blanks between.
  source text not null,
  primary key (day, traveller_id, message_id, ordinal, flight_id)
) partition by range (day);

-- A traveller on a flight: the latest values for lists, the name's form for search, and all that is known
-- for matching (identity) and for telling conflicts (known). Rebuilt from observations at any time. What is
-- only stored and read whole is json: it costs half of jsonb to write.
create table api.traveller (
  day date not null,
  flight_id uuid not null,
  id uuid not null,
  role text not null check (role in ('passenger', 'crew', 'transit-passenger', 'transit-crew')),
  age text check (age in ('adult', 'child', 'infant')),
  surname text,
  given text,
  surname_form text not null,
  given_form text not null,
  birth_date text,
  sex text,
  nationalities jsonb not null,
  document_type text,
  document_issuer text,
  document_number text,
  document_form text,
  seat text,
  bags integer,
  unaccompanied_minor boolean not null,
  booking text,
  reference text,
  infant_of text,
  boarding text check (boarding in ('cancelled', 'not-on-board', 'on-board')),
  -- The receipt that last spoke of boarding, to tell which of two systems spoke later.
  boarding_said bigint,
  messages integer not null,
  identity json not null,
  known json not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (day, id, flight_id)
) partition by range (day);
create index traveller_flight on api.traveller (flight_id);
create index traveller_surname on api.traveller (surname_form text_pattern_ops);
create index traveller_given on api.traveller (given_form text_pattern_ops);
create index traveller_document on api.traveller (document_form);
create index traveller_booking on api.traveller (booking);

-- The parts of each push that have come.
create table api.push (
  flight_id uuid not null,
  day date not null,
  key text not null,
  generation integer not null,
  parts jsonb not null,
  last integer,
  opened_at timestamptz not null,
  whole_at timestamptz,
  primary key (flight_id, key, generation)
);

-- Counts of a flight, kept with each batch so that a board of a day reads one row a flight.
create table api.flight_count (
  flight_id uuid primary key,
  day date not null,
  messages integer not null,
  diagnostics integer not null,
  last_at timestamptz not null,
  state text not null check (state in ('partial', 'complete', 'closed')),
  passengers integer not null,
  crew integer not null,
  transit integer not null,
  without_document integer not null,
  bookings integer not null
);

create table api.message_default partition of api.message default;
create table api.observation_default partition of api.observation default;
create table api.traveller_default partition of api.traveller default;

comment on table api.message is 'retention: api; redacted text of API messages';
comment on table api.observation is 'retention: api; what each message said of each traveller';
comment on table api.traveller is 'retention: api; travellers as the latest messages name them';
comment on table api.push is 'retention: none, no personal data';
comment on table api.flight_count is 'retention: none, no personal data';
comment on table api.message_default is 'retention: api; partition for days without one of their own';
comment on table api.observation_default is 'retention: api; partition for days without one of their own';
comment on table api.traveller_default is 'retention: api; partition for days without one of their own';

select access.protect(room, '{border-check,pnr-assessment,pnr-request,pnr-criteria,oversight,operation}')
from unnest('{api.message,api.observation,api.traveller,api.message_default,api.observation_default,api.traveller_default}'::regclass[]) room;

grant usage on schema api to amirani_border, amirani_pnr, amirani_oversight, amirani_ingest;
grant select on api.message, api.observation, api.traveller, api.push, api.flight_count
  to amirani_border, amirani_pnr, amirani_oversight, amirani_ingest;
grant insert on api.message, api.observation to amirani_ingest;
-- Of a stored message only its place may change.
grant update (said, said_at) on api.message to amirani_ingest;
grant insert, update on api.traveller, api.push, api.flight_count to amirani_ingest;
