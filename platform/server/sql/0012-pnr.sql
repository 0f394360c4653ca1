-- PNR: data of bookings for the passenger data unit (Dir. (EU) 2016/681). The border role has no grant here,
-- not even on the schema (R4). Every column's head of Annex I stands in platform/ingest/annex-i-columns.ts (R7).
create schema pnr;

-- A message as it is kept: the bytes of UNH to UNT after the privacy gate, at their old length, and the
-- separators that read them.
create table pnr.message (
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
create index message_flight on pnr.message (flight_id);

-- What one message said of one traveller, whole and unchanged, with the place of every value. Later
-- observations stand beside earlier ones; nothing here is ever updated. Which is the latest, the message says.
create table pnr.observation (
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
create table pnr.traveller (
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
create index traveller_flight on pnr.traveller (flight_id);
create index traveller_surname on pnr.traveller (surname_form text_pattern_ops);
create index traveller_given on pnr.traveller (given_form text_pattern_ops);
create index traveller_document on pnr.traveller (document_form);
create index traveller_booking on pnr.traveller (booking);

-- The parts of each push that have come.
create table pnr.push (
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
create table pnr.flight_count (
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

-- A booking as the latest message has it, and what each message said of it.
create table pnr.booking (
  day date not null,
  flight_id uuid not null,
  locator text not null,
  cancelled boolean not null,
  messages integer not null,
  last_at timestamptz not null,
  primary key (day, flight_id, locator)
) partition by range (day);

create table pnr.booking_observation (
  day date not null,
  flight_id uuid not null,
  locator text not null,
  message_id uuid not null,
  ordinal integer not null,
  received_at timestamptz not null,
  record json not null,
  source text not null,
  primary key (day, flight_id, locator, message_id, ordinal)
) partition by range (day);

create table pnr.message_default partition of pnr.message default;
create table pnr.observation_default partition of pnr.observation default;
create table pnr.traveller_default partition of pnr.traveller default;
create table pnr.booking_default partition of pnr.booking default;
create table pnr.booking_observation_default partition of pnr.booking_observation default;

comment on table pnr.message is 'retention: pnr; redacted text of PNR messages';
comment on table pnr.observation is 'retention: pnr; what each message said of each traveller';
comment on table pnr.traveller is 'retention: pnr; travellers as the latest messages name them';
comment on table pnr.booking is 'retention: pnr; bookings as the latest messages have them';
comment on table pnr.booking_observation is 'retention: pnr; what each message said of each booking';
comment on table pnr.push is 'retention: none, no personal data';
comment on table pnr.flight_count is 'retention: none, no personal data';
comment on table pnr.message_default is 'retention: pnr; partition for days without one of their own';
comment on table pnr.observation_default is 'retention: pnr; partition for days without one of their own';
comment on table pnr.traveller_default is 'retention: pnr; partition for days without one of their own';
comment on table pnr.booking_default is 'retention: pnr; partition for days without one of their own';
comment on table pnr.booking_observation_default is 'retention: pnr; partition for days without one of their own';

select access.protect(room, '{pnr-assessment,pnr-request,pnr-criteria,oversight,operation}')
from unnest('{pnr.message,pnr.observation,pnr.traveller,pnr.booking,pnr.booking_observation,pnr.message_default,pnr.observation_default,pnr.traveller_default,pnr.booking_default,pnr.booking_observation_default}'::regclass[]) room;

grant usage on schema pnr to amirani_pnr, amirani_oversight, amirani_ingest;
grant select on pnr.message, pnr.observation, pnr.traveller, pnr.booking, pnr.booking_observation, pnr.push, pnr.flight_count
  to amirani_pnr, amirani_oversight, amirani_ingest;
grant insert on pnr.message, pnr.observation, pnr.booking_observation to amirani_ingest;
-- Of a stored message only its place may change.
grant update (said, said_at) on pnr.message to amirani_ingest;
grant insert, update on pnr.traveller, pnr.booking, pnr.push, pnr.flight_count to amirani_ingest;
