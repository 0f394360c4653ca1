-- The same journeys, made for a flight at once: the latest word on each traveller and booking is found in one pass over the
-- flight's messages, where the former view looked through all of them for each traveller. Columns are as they were.
create or replace view criteria.journey as
  select
    t.day, t.flight_id, t.id as traveller_id, greatest(o.said, b.said) as said,
    f.carrier, f.from_airport, f.to_airport, f.departure, f.departure_at,
    t.boarding,
    o.message_id,
    (select json_agg(json_build_object('type', d -> 'type', 'expiry', d -> 'expiry', 'issued', d -> 'issued'))
       from json_array_elements(o.record -> 'documents') d) as documents,
    (select json_agg(json_build_object('pieces', g -> 'pieces', 'kilograms', g -> 'weightKg', 'to', g -> 'to',
         'pooled', g -> 'pool' is not null))
       from json_array_elements(o.record -> 'bags') g) as bags,
    coalesce(json_array_length(o.record -> 'frequentFlyer') > 0, false) as frequent_flyer,
    criteria.places_of(o.source, '^(documents\.\d+\.(type|expiry|issued)|bags\.\d+\.(pieces|weightKg|to|pool)|frequentFlyer\.\d+\.carrier)$') as places,
    b.message_id as booking_message_id,
    b.record ->> 'created' as created,
    (select json_agg(json_build_object('kind', g -> 'kind', 'carrier', g -> 'carrier', 'from', g -> 'from', 'to', g -> 'to',
         'departure', g -> 'departure', 'arrival', g -> 'arrival', 'status', g -> 'status') order by n)
       from json_array_elements(b.record -> 'legs') with ordinality legs(g, n)) as legs,
    b.record -> 'agency' ->> 'number' as agency_number,
    b.record -> 'agency' ->> 'carrier' as agency_carrier,
    (select json_agg(p -> 'form') from json_array_elements(b.record -> 'payments') p) as payments,
    json_array_length(b.record -> 'travellers') as travellers,
    case when b.message_id is not null then coalesce(json_array_length(b.record -> 'splits') > 0, false) end as divided,
    c.changes,
    criteria.places_of(b.source, '^(created|agency\.(number|carrier)|payments\.\d+\.form|legs\.\d+\.\w+|splits\.\d+\.\w+)$') as booking_places
  from pnr.traveller t
  join flight.flight f on f.id = t.flight_id
  join (
    select distinct on (l.day, l.flight_id, l.traveller_id)
      l.day, l.flight_id, l.traveller_id, l.message_id, l.record, l.source, m.said
    from pnr.observation l
    join pnr.message m on m.day = l.day and m.id = l.message_id and m.flight_id = l.flight_id
    order by l.day, l.flight_id, l.traveller_id, m.said desc, l.ordinal
  ) o on o.day = t.day and o.flight_id = t.flight_id and o.traveller_id = t.id
  left join (
    select distinct on (l.day, l.flight_id, l.locator)
      l.day, l.flight_id, l.locator, l.message_id, l.record, l.source, m.said
    from pnr.booking_observation l
    join pnr.message m on m.day = l.day and m.id = l.message_id and m.flight_id = l.flight_id
    order by l.day, l.flight_id, l.locator, m.said desc, l.ordinal
  ) b on b.day = t.day and b.flight_id = t.flight_id and b.locator = t.booking
  left join (
    select e.day, e.flight_id, e.locator,
      count(distinct (
        select string_agg(concat_ws('/', g ->> 'carrier', g ->> 'number', g ->> 'from', g ->> 'to', g ->> 'departure'), ' ' order by n)
        from json_array_elements(e.record -> 'legs') with ordinality legs(g, n)))::int as changes
    from pnr.booking_observation e
    where json_array_length(e.record -> 'legs') > 0
    group by e.day, e.flight_id, e.locator
  ) c on c.day = t.day and c.flight_id = t.flight_id and c.locator = t.booking
  where t.role = 'passenger' and t.boarding is distinct from 'cancelled' and not f.cancelled;

-- When counts of a flight last changed, by the clock of whoever took the message in: enough to pass over flights of which
-- nothing came for long, without looking through their messages.
create or replace view criteria.flight as
  select f.id, f.day, f.departure_at,
    decode(md5(concat_ws('|', f.carrier, f.from_airport, f.to_airport, f.departure, extract(epoch from f.departure_at))), 'hex')
      as stand,
    (select max(m.said) from pnr.message m where m.day = f.day and m.flight_id = f.id) as said,
    coalesce(case f.direction when 'arrival' then f.arrival_at else f.departure_at end,
      (f.crossing_day + time '12:00') at time zone 'UTC') as crosses_at,
    c.last_at
  from flight.flight f join pnr.flight_count c on c.flight_id = f.id
  where not f.cancelled;
