-- What persons decided of hits of criteria, as far as criteria need it: to stop what is not precise enough, to test a draft on
-- what became known, to count effects on groups. One way only: nothing of it can be written through, and no text of a criterion
-- changes by it (R18, R27). Making and reviewing criteria is a purpose of its own; it sees of a hit this view and no more (R2).
create policy criteria on hit.hit for select to amirani_owner
  using ((select access.purpose_allowed('{pnr-criteria}')));

create view criteria.mark as
  select h.origin as criterion, h.entry_version::int as version, h.evidence ->> 'purpose' as purpose,
    h.day, h.flight_id, h.traveller_id,
    (h.found_at at time zone 'UTC')::date as found_on,
    case
      when d.state in ('confirmed', 'released') then 'confirmed'
      when d.state in ('different', 'withdrawn') then 'refuted'
      else 'open'
    end as disposition,
    h.state <> 'expired' as waits
  from hit.hit h left join decision.decision d on d.id = h.decision
  where h.system = 'pnr' and h.kind = 'criterion';

grant select on criteria.mark to amirani_pnr, amirani_oversight, amirani_evaluation;

create or replace view criteria.flight as
  select f.id, f.day, f.departure_at,
    decode(md5(concat_ws('|', f.carrier, f.from_airport, f.to_airport, f.departure, extract(epoch from f.departure_at))), 'hex')
      as stand,
    (select max(m.said) from pnr.message m where m.day = f.day and m.flight_id = f.id) as said,
    -- When the border is crossed; the noon of its day where no time is known.
    coalesce(case f.direction when 'arrival' then f.arrival_at else f.departure_at end,
      (f.crossing_day + time '12:00') at time zone 'UTC') as crosses_at
  from flight.flight f
  where not f.cancelled
    and exists (select from pnr.flight_count c where c.flight_id = f.id);
