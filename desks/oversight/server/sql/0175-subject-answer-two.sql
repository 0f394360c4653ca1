-- An answer to a traveller is proposed by one officer and approved by another, who reads the same bytes. What was chosen to be told
-- is kept with it, so that the bytes can be made again and compared; the bytes themselves are not kept.
alter table oversight.subject_request
  -- Outcome, told items, grounds, reason, digest of the written answer, by whom and when.
  add column proposal jsonb,
  add column approved_by text,
  -- Nobody approves alone.
  add check (approved_by is null or answered_at is not null and proposal is not null and proposal->>'by' <> approved_by);
grant update (decision, proposal, approved_by) on oversight.subject_request to amirani_oversight;

-- Where a request stands, as the screens and the register name it.
create function oversight.state_of(r oversight.subject_request) returns text
  language sql immutable parallel safe
  return coalesce(r.outcome, case when r.proposal is null then 'received' else 'proposed' end);
grant execute on function oversight.state_of(oversight.subject_request) to amirani_oversight;
