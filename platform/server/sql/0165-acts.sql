-- What was done under an idempotency key (ADR 0031): the same key again gives the first answer and stores nothing.
-- The answer is sealed under the key, which only the client has: who reads this table reads no personal data.
set local role amirani_owner;

create table platform.act (
  account text not null,
  key_digest bytea not null check (octet_length(key_digest) = 32),
  operation text not null,
  request_digest bytea not null check (octet_length(request_digest) = 32),
  -- Null while an operation that commits in several transactions has not answered yet.
  answer bytea,
  at timestamptz not null,
  primary key (account, key_digest)
);
comment on table platform.act is 'retention: act';
create index act_at on platform.act (at);

alter table platform.act enable row level security;
alter table platform.act force row level security;
create policy own on platform.act
  using (account = (select access.setting('account')))
  with check (account = (select access.setting('account')));
create policy clock on platform.act to amirani_owner using (true);

-- Every role that may write the journal within its transaction may keep the act beside it.
grant usage on schema platform to amirani_journal_writer;
grant select, insert, update on platform.act to amirani_journal_writer;
