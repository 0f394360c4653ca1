-- Who owes a view of a case reads no verdict on its document either: the pieces are there to be looked at, what the
-- program found in them is not.
create index check_examination on checkpoint.check (examination);
create function checkpoint.owes_view_of(of_examination uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from checkpoint.check c
        join checkpoint.blind_opening o on o.check_id = c.id and o.opened_by = access.setting('account')
      where c.examination = of_examination and not exists (
        select from checkpoint.blind_view v where v.check_id = c.id and v.given_by = o.opened_by))
  $$;
revoke execute on function checkpoint.owes_view_of(uuid) from public;
grant execute on function checkpoint.owes_view_of(uuid) to amirani_border;
create policy blind on document.verdict as restrictive for select to amirani_border
  using (not checkpoint.owes_view_of(examination));
