-- Sittings take their items from worlds that were built on the desk. A world for measured items is made of a secret of 256 bits, sealed
-- under a file of the server until the truth of a sitting that was made of it is out.
alter table academy.world add column secret boolean not null default false;
alter table academy.world add column sealed_seed bytea;
-- How many items of each kind can be made of its travellers.
alter table academy.world add column yields jsonb;
alter table academy.world add constraint world_secret check (secret or sealed_seed is null);
grant update (seed, sealed_seed, yields) on academy.world to amirani_assessor;
alter table academy.sitting add column world uuid references academy.world on delete set null;
comment on column academy.sitting.world is 'The world whose travellers are its items; null where they are from the generator of items.';
create index sitting_world on academy.sitting (world) where world is not null;

-- The programme counts by days at the border, as every other desk does: an evening there is of another day in UTC.
drop function academy.programme_sittings(date, date), academy.programme_certificates(date, date);
create function academy.programme_sittings(since date, until date, zone text)
  returns table (person uuid, course text, held_on text, counts jsonb, due int, made int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.person, p.course, (coalesce(t.begun_at, t.opened_at) at time zone zone)::date::text,
      r.score::jsonb -> 'counts', (r.score::jsonb #>> '{rights,due}')::int, (r.score::jsonb #>> '{rights,made}')::int
    from academy.score r join academy.sitting t on t.id = r.sitting
      join academy.programme_people() p on p.seat = r.seat
    where r.kind = 'measured' and t.released_at is not null
      and (coalesce(t.begun_at, t.opened_at) at time zone zone)::date between since and until
    order by coalesce(t.begun_at, t.opened_at), r.sitting, p.person
  $$;
create function academy.programme_certificates(since date, until date, zone text)
  returns table (person uuid, course text, issued_on text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.person, p.course, (c.issued_at at time zone zone)::date::text
    from academy.certificate c join academy.programme_people() p on p.seat = c.seat
    where c.state = 'issued' and (c.issued_at at time zone zone)::date between since and until
    order by c.issued_at, p.person
  $$;
revoke execute on function academy.programme_sittings(date, date, text), academy.programme_certificates(date, date, text)
  from public;
grant execute on function academy.programme_sittings(date, date, text), academy.programme_certificates(date, date, text)
  to amirani_programme;
