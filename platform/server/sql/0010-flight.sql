-- Flights: which machine, where and when. Nothing of it is personal data; PNR counts of a flight stand in
-- schema link, API counts in schema api.
create schema flight;

create table flight.airport (
  code text primary key check (code ~ '^[A-Z]{3}$'),
  city text not null,
  state text not null check (state ~ '^[A-Z]{3}$'),
  zone text not null,
  source text not null
);
comment on table flight.airport is 'retention: none, no personal data; airports that packages/core does not list, such as those of a training world';

-- id follows from designator, local day and border airport; its first 32 bits are the day of its partition.
create table flight.flight (
  id uuid primary key,
  day date not null,
  designator text not null check (designator <> ''),
  carrier text not null,
  number text not null,
  from_airport text not null default '',
  to_airport text not null default '',
  -- Local times as messages give them: 2026-01-02T10:00, or a date alone.
  departure text,
  arrival text,
  departure_at timestamptz,
  arrival_at timestamptz,
  direction text not null check (direction in ('departure', 'arrival', 'transit')),
  crossing_day date not null,
  cancelled boolean not null default false,
  legs jsonb not null default '[]',
  first_at timestamptz not null,
  last_at timestamptz not null
);
create index flight_crossing_day on flight.flight (crossing_day, departure_at);
create index flight_designator on flight.flight (designator, day);
comment on table flight.flight is 'retention: none, no personal data';

-- Numbers every receipt of a message. A flight's messages are taken in one after the other, so that the numbers
-- tell which came later, whatever the clocks of several hosts say.
create sequence flight.saying;

grant usage on schema flight to amirani_border, amirani_pnr, amirani_oversight, amirani_ingest;
grant select on flight.airport, flight.flight to amirani_border, amirani_pnr, amirani_oversight, amirani_ingest;
grant insert, update on flight.airport, flight.flight to amirani_ingest;
grant usage on sequence flight.saying to amirani_ingest;
