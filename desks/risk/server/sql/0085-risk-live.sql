-- What the border counts, for risk analysis: the role has no grant on a check, an act or an entry, only on these functions,
-- which give counts of weeks that are over. The tables are opened to their owner, in whose name the functions read, for the
-- purpose of risk analysis and for reading alone.
create policy purpose_risk on checkpoint.act for select to amirani_owner
  using ((select access.purpose_allowed('{risk-analysis}')));

create function checkpoint.counts_by_week(since timestamptz, until timestamptz, zone text)
  returns table (monday date, what text, ground text, count int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select date_trunc('week', at at time zone zone)::date, 'checked', '', count(distinct check_id)::int
      from checkpoint.act where at >= since and at < until group by 1
    union all
    select date_trunc('week', at at time zone zone)::date, 'refused', '', count(distinct check_id)::int
      from checkpoint.act where act = 'confirm-refusal' and at >= since and at < until group by 1
    union all
    -- The grounds of the proposal that a second person confirmed.
    select date_trunc('week', confirmed.at at time zone zone)::date, 'ground', ground, count(distinct confirmed.check_id)::int
      from checkpoint.act confirmed
      join checkpoint.act proposed on proposed.check_id = confirmed.check_id and proposed.step = confirmed.step - 1
      cross join unnest(proposed.reasons) ground
      where confirmed.act = 'confirm-refusal' and proposed.act = 'propose-refusal'
        and confirmed.at >= since and confirmed.at < until
      group by 1, 3
  $$;
revoke execute on function checkpoint.counts_by_week(timestamptz, timestamptz, text) from public;
grant usage on schema checkpoint to amirani_risk;
grant execute on function checkpoint.counts_by_week(timestamptz, timestamptz, text) to amirani_risk;

create function document.frauds_by_week(since date, until date)
  returns table (monday date, kind text, count int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select date_trunc('week', day)::date, kind, count(*)::int
      from document.fraud where state = 'confirmed' and day >= since and day < until group by 1, 2
  $$;
revoke execute on function document.frauds_by_week(date, date) from public;
grant usage on schema document to amirani_risk;
grant execute on function document.frauds_by_week(date, date) to amirani_risk;
