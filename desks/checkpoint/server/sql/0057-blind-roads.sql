-- Roads round a blind view, closed: another check of the same document or examination, another role of the same person, the
-- word of a case in a list. Nothing that was stored changes.

-- Whether the account of the transaction owes a view of a case on this examination, or of this document.
create function checkpoint.owes_view_about(of_examination uuid, of_issuer text, of_number text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from checkpoint.blind_opening o join checkpoint.check c on c.id = o.check_id
      where o.opened_by = access.setting('account')
        and (c.examination = of_examination or (c.number = of_number and c.issuer = of_issuer))
        and not exists (
          select from checkpoint.blind_view v where v.check_id = c.id and v.given_by = o.opened_by))
  $$;
create index blind_opening_by on checkpoint.blind_opening (opened_by);

-- Who has just checked the same document, or examined it, has seen of its case what a verdict says.
create or replace function checkpoint.has_seen(at_check uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
      select from checkpoint.check asked join checkpoint.check c on c.id = asked.id
        or c.examination = asked.examination
        or (c.number = asked.number and c.issuer = asked.issuer
          and c.opened_at between asked.opened_at - interval '1 day' and asked.opened_at + interval '1 day')
      where asked.id = at_check and (
        access.setting('account') in (c.opened_by, c.referred_by)
        or exists (select from checkpoint.reading r
          where r.check_id = c.id and r.reader = access.setting('account'))
        or exists (select from checkpoint.verdict v
          where v.check_id = c.id and v.made_by = access.setting('account'))
        or exists (select from checkpoint.act a
          where a.check_id = c.id and a.done_by = access.setting('account'))
        or exists (select from document.verdict v
          where v.examination = c.examination and v.made_by = access.setting('account'))))
  $$;

-- Whether a case that waits may still be judged blind by the account, or is owed by it: lists leave out its word then.
-- Oversight gives no view.
create function checkpoint.is_blind_to(at_check uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.setting('purpose') is distinct from 'oversight' and exists (
      select from checkpoint.check c where c.id = at_check and c.referred_at is not null
        and (c.state in ('held', 'second-line') and not checkpoint.has_seen(c.id) or checkpoint.owes_view(c.id)))
  $$;
revoke execute on function checkpoint.owes_view_about(uuid, text, text), checkpoint.is_blind_to(uuid) from public;
grant execute on function checkpoint.owes_view_about(uuid, text, text) to amirani_border;
grant execute on function checkpoint.is_blind_to(uuid) to amirani_border, amirani_oversight;

-- The same person as a document examiner owes the same view. An examiner's purpose shows no check; the functions above, which
-- run as the owner and answer yes or no, see who owes.
create policy examination on checkpoint.check for select to amirani_owner
  using ((select access.purpose_allowed('{document-examination}')));
create policy examination on checkpoint.blind_opening for select to amirani_owner
  using ((select access.purpose_allowed('{document-examination}')));
create policy examination on checkpoint.blind_view for select to amirani_owner
  using ((select access.purpose_allowed('{document-examination}')));
grant execute on function checkpoint.owes_view_of(uuid) to amirani_examiner;
grant usage on schema checkpoint to amirani_examiner;
create policy blind_examiner on document.verdict as restrictive for select to amirani_examiner
  using (not checkpoint.owes_view_of(examination));
