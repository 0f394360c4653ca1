-- What criteria can be run over: of a booking and a flight the fields of the allow list (packages/targeting) and the keys that
-- tell one journey from another. The columns are the whole of it: name, nationality, sex, birth, the State and number of a
-- document, contacts, card numbers and places of agencies are in none of them, and whoever evaluates has no grant on the
-- tables below (R20, R26). Only PNR and flights are read: nothing here joins the rooms (R4).

-- The places in a message of the values that the view gives: of a path such as `documents.0.expiry` what follows it.
create function criteria.places_of(source text, kept text) returns text
  language sql immutable parallel safe
  return (
    select string_agg(place, ' ') from unnest(string_to_array(source, ' ')) place
    where split_part(place, ':', 1) ~ kept
  );

create view criteria.flight as
  select f.id, f.day, f.departure_at,
    -- What criteria read of the flight itself: where it changes, everybody on it is looked at again.
    decode(md5(concat_ws('|', f.carrier, f.from_airport, f.to_airport, f.departure, extract(epoch from f.departure_at))), 'hex')
      as stand,
    (select max(m.said) from pnr.message m where m.day = f.day and m.flight_id = f.id) as said
  from flight.flight f
  where not f.cancelled
    and exists (select from pnr.flight_count c where c.flight_id = f.id);

create view criteria.journey as
  select
    t.day, t.flight_id, t.id as traveller_id, greatest(o.said, b.said) as said,
    f.carrier, f.from_airport, f.to_airport, f.departure, f.departure_at,
    t.boarding,
    o.message_id, o.documents, o.bags, o.frequent_flyer, o.places,
    b.message_id as booking_message_id, b.created, b.legs, b.agency_number, b.agency_carrier, b.payments, b.travellers,
    b.divided, b.changes, b.places as booking_places
  from pnr.traveller t
  join flight.flight f on f.id = t.flight_id
  join lateral (
    select m.said, l.message_id,
      (select json_agg(json_build_object('type', d -> 'type', 'expiry', d -> 'expiry', 'issued', d -> 'issued'))
         from json_array_elements(l.record -> 'documents') d) as documents,
      (select json_agg(json_build_object('pieces', g -> 'pieces', 'kilograms', g -> 'weightKg', 'to', g -> 'to',
           'pooled', g -> 'pool' is not null))
         from json_array_elements(l.record -> 'bags') g) as bags,
      coalesce(json_array_length(l.record -> 'frequentFlyer') > 0, false) as frequent_flyer,
      criteria.places_of(l.source, '^(documents\.\d+\.(type|expiry|issued)|bags\.\d+\.(pieces|weightKg|to|pool)|frequentFlyer\.\d+\.carrier)$') as places
    from pnr.observation l
    join pnr.message m on m.day = l.day and m.id = l.message_id and m.flight_id = l.flight_id
    where l.day = t.day and l.traveller_id = t.id and l.flight_id = t.flight_id
    order by m.said desc, l.ordinal
    limit 1
  ) o on true
  left join lateral (
    select m.said, l.message_id,
      l.record ->> 'created' as created,
      (select json_agg(json_build_object('kind', g -> 'kind', 'carrier', g -> 'carrier', 'from', g -> 'from', 'to', g -> 'to',
           'departure', g -> 'departure', 'arrival', g -> 'arrival', 'status', g -> 'status') order by n)
         from json_array_elements(l.record -> 'legs') with ordinality legs(g, n)) as legs,
      l.record -> 'agency' ->> 'number' as agency_number,
      l.record -> 'agency' ->> 'carrier' as agency_carrier,
      (select json_agg(p -> 'form') from json_array_elements(l.record -> 'payments') p) as payments,
      json_array_length(l.record -> 'travellers') as travellers,
      coalesce(json_array_length(l.record -> 'splits') > 0, false) as divided,
      (select count(distinct (
           select string_agg(concat_ws('/', g ->> 'carrier', g ->> 'number', g ->> 'from', g ->> 'to', g ->> 'departure'), ' ' order by n)
           from json_array_elements(e.record -> 'legs') with ordinality legs(g, n)))::int
         from pnr.booking_observation e
         where e.day = t.day and e.flight_id = t.flight_id and e.locator = t.booking
           and json_array_length(e.record -> 'legs') > 0) as changes,
      criteria.places_of(l.source, '^(created|agency\.(number|carrier)|payments\.\d+\.form|legs\.\d+\.\w+|splits\.\d+\.\w+)$') as places
    from pnr.booking_observation l
    join pnr.message m on m.day = l.day and m.id = l.message_id and m.flight_id = l.flight_id
    where l.day = t.day and l.flight_id = t.flight_id and l.locator = t.booking
    order by m.said desc, l.ordinal
    limit 1
  ) b on true
  where t.role = 'passenger' and t.boarding is distinct from 'cancelled' and not f.cancelled;

grant select on criteria.flight, criteria.journey to amirani_evaluation;
