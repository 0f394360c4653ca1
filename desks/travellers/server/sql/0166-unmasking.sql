-- How often somebody showed masked values of travellers in full, and who let them go on beyond the limit.
-- Times and logins alone: whose values they were is in the journal.
set local role amirani_owner;

create table platform.unmasking (
  id bigint generated always as identity primary key,
  account text not null,
  at timestamptz not null
);
comment on table platform.unmasking is 'retention: session';
create index unmasking_account on platform.unmasking (account, at);

create table platform.unmasking_release (
  id bigint generated always as identity primary key,
  account text not null,
  at timestamptz not null,
  by text not null,
  reason text not null,
  -- Nobody releases themselves.
  check (by <> account)
);
comment on table platform.unmasking_release is 'retention: session';

grant select, insert on platform.unmasking, platform.unmasking_release
  to amirani_border, amirani_second_line, amirani_pnr, amirani_oversight;
