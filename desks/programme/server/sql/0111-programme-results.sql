-- What the academy tells the programme: counts of measured sittings whose truth is released, and certificates that stand. A person is
-- the oldest of their seats, never an account; the programme turns it into sums of five at least and keeps nothing (R72). It reads by
-- these two functions alone and has no grant on any table of the academy.
create policy purpose_programme on academy.class for select to amirani_owner
  using ((select access.purpose_allowed('{programme}')));
create policy purpose_programme on academy.seat for select to amirani_owner
  using ((select access.purpose_allowed('{programme}')));
create policy purpose_programme on academy.sitting for select to amirani_owner
  using ((select access.purpose_allowed('{programme}')));
create policy purpose_programme on academy.score for select to amirani_owner
  using ((select access.purpose_allowed('{programme}')));
create policy purpose_programme on academy.certificate for select to amirani_owner
  using ((select access.purpose_allowed('{programme}')));

-- Every seat with the oldest seat of the same account.
create function academy.programme_people() returns table (seat uuid, person uuid, course text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id, first_value(s.id) over (partition by s.account order by c.opened_at, s.id), c.course
    from academy.seat s join academy.class c on c.id = s.class_id
  $$;

create function academy.programme_sittings(since date, until date)
  returns table (person uuid, course text, held_on text, counts jsonb, due int, made int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.person, p.course, (coalesce(t.begun_at, t.opened_at) at time zone 'UTC')::date::text,
      r.score::jsonb -> 'counts', (r.score::jsonb #>> '{rights,due}')::int, (r.score::jsonb #>> '{rights,made}')::int
    from academy.score r join academy.sitting t on t.id = r.sitting
      join academy.programme_people() p on p.seat = r.seat
    where r.kind = 'measured' and t.released_at is not null
      and (coalesce(t.begun_at, t.opened_at) at time zone 'UTC')::date between since and until
    order by coalesce(t.begun_at, t.opened_at), r.sitting, p.person
  $$;

create function academy.programme_certificates(since date, until date)
  returns table (person uuid, course text, issued_on text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.person, p.course, (c.issued_at at time zone 'UTC')::date::text
    from academy.certificate c join academy.programme_people() p on p.seat = c.seat
    where c.state = 'issued' and (c.issued_at at time zone 'UTC')::date between since and until
    order by c.issued_at, p.person
  $$;
revoke execute on function academy.programme_people(), academy.programme_sittings(date, date),
  academy.programme_certificates(date, date) from public;
grant usage on schema academy to amirani_programme;
grant execute on function academy.programme_sittings(date, date), academy.programme_certificates(date, date)
  to amirani_programme;
