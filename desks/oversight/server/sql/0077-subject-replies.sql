-- Written answers to travellers. What stood in one is not kept: it would outlive the data it was made of. Its digest is, so that
-- whoever holds a paper can show that it is the answer that was given.
create table oversight.subject_reply (
  request uuid not null references oversight.subject_request on delete cascade,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  language text not null check (language in ('en', 'ka', 'lv', 'fr', 'it', 'es')),
  -- Digest of outcome and grounds: an answer is given for what it was written for, and for nothing else.
  answers text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (request, sha256)
);
comment on table oversight.subject_reply is 'retention: subject-request';
select access.protect('oversight.subject_reply', '{oversight,operation}');
grant select, insert on oversight.subject_reply to amirani_oversight;

-- Which answer was given; to whom the data had gone; and what was then done in the data, which a decision alone does not do.
alter table oversight.subject_request
  add column reply text,
  add column recipients text[] not null default '{}',
  add column carried_out_at timestamptz,
  add column carried_out_by text,
  add column carried_out text check (length(btrim(carried_out)) >= 10),
  add column told text[] not null default '{}',
  add check ((carried_out_at is null) = (carried_out is null) and (carried_out_at is null) = (carried_out_by is null)),
  -- Nothing is carried out that was refused, nor where nothing is to be done; and nobody who had the data is left untold
  -- (Directive (EU) 2016/680 Art. 16(5), (6); R43).
  add check (carried_out_at is null
    or kind <> 'access' and outcome in ('answered', 'partly-answered') and recipients <@ told);
grant update (reply, recipients, carried_out_at, carried_out_by, carried_out, told) on oversight.subject_request
  to amirani_oversight;

-- What is decided and not carried out is due as much as what waits for its answer.
create function oversight.is_open(r oversight.subject_request) returns boolean
  language sql immutable parallel safe
  return r.answered_at is null
    or (r.kind <> 'access' and r.outcome <> 'refused' and r.carried_out_at is null);
grant execute on function oversight.is_open(oversight.subject_request) to amirani_oversight;
