-- Whether anything came of a flight is told by its counts, which change in the transaction of its messages: by no clock, and without
-- looking through messages of flights that stand as they stood.
alter table criteria.screening add column counted bytea;

create or replace view criteria.flight as
  select f.id, f.day, f.departure_at,
    decode(md5(concat_ws('|', f.carrier, f.from_airport, f.to_airport, f.departure, extract(epoch from f.departure_at))), 'hex')
      as stand,
    (select max(m.said) from pnr.message m where m.day = f.day and m.flight_id = f.id) as said,
    coalesce(case f.direction when 'arrival' then f.arrival_at else f.departure_at end,
      (f.crossing_day + time '12:00') at time zone 'UTC') as crosses_at,
    c.last_at,
    decode(md5(concat_ws('|', c.messages, extract(epoch from c.last_at))), 'hex') as counted
  from flight.flight f join pnr.flight_count c on c.flight_id = f.id
  where not f.cancelled;
