-- An approved answer is answered once it was sent: how and when is recorded. A request counts from the day on which it was received.
alter table oversight.subject_request
  add column received_on date,
  add column sent_on date,
  -- How it was sent, and who recorded it.
  add column sent_how text,
  add column sent_by text,
  add check ((sent_on is null) = (sent_how is null) and (sent_on is null) = (sent_by is null)),
  add check (sent_on is null or answered_at is not null);
update oversight.subject_request set received_on = (received_at at time zone 'UTC')::date;
-- Before, how an answer was sent stood in its reason, and the officer who approved it sent it.
update oversight.subject_request set sent_on = (answered_at at time zone 'UTC')::date,
    sent_how = coalesce(proposal->>'reason', 'as the decision says'), sent_by = coalesce(approved_by, received_by)
  where answered_at is not null;
alter table oversight.subject_request alter column received_on set not null;
grant update (sent_on, sent_how, sent_by) on oversight.subject_request to amirani_oversight;

create or replace function oversight.state_of(r oversight.subject_request) returns text
  language sql immutable parallel safe
  return case when r.outcome is not null then case when r.sent_on is null then 'approved' else r.outcome end
    when r.proposal is null then 'received' else 'proposed' end;

create or replace function oversight.is_open(r oversight.subject_request) returns boolean
  language sql immutable parallel safe
  return r.answered_at is null or r.sent_on is null
    or (r.kind <> 'access' and r.outcome <> 'refused' and r.carried_out_at is null);
