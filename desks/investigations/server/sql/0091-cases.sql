-- Cases and who is in them. A case is known to its members alone: the database gives nobody else a row, whatever asks.
create schema investigation;
grant usage on schema investigation to amirani_investigation, amirani_oversight;

create table investigation.case_file (
  -- Chosen by who opens it: the same call again opens nothing twice.
  id uuid primary key,
  year int not null,
  number int not null check (number >= 1),
  title text not null check (length(btrim(title)) >= 3),
  offences text[] not null check (cardinality(offences) >= 1),
  basis text not null check (length(btrim(basis)) >= 3),
  state text not null check (state in ('open', 'closed')),
  decision uuid not null references decision.decision,
  opened_at timestamptz not null,
  opened_by text not null references identity.account,
  -- When it must be looked at whether the data is still needed (Directive (EU) 2016/680 Art. 5).
  review_due_on date not null,
  closed_at timestamptz,
  erase_on date,
  unique (year, number),
  check ((state = 'closed') = (closed_at is not null) and (closed_at is null) = (erase_on is null))
);
create index case_file_opened_at on investigation.case_file (opened_at desc);
create index case_file_erase_on on investigation.case_file (erase_on) where erase_on is not null;
comment on table investigation.case_file is 'retention: case';

-- What somebody is in a case now; how they came and went is in its decision.
create table investigation.member (
  case_id uuid not null references investigation.case_file on delete cascade,
  account text not null references identity.account,
  part text not null check (part in ('lead', 'member', 'reader')),
  state text not null check (state in ('in', 'left')),
  decision uuid not null references decision.decision,
  since timestamptz not null,
  primary key (case_id, account)
);
create index member_account on investigation.member (account) where state = 'in';
comment on table investigation.member is 'retention: case; who may know of it';

-- The cases that the account of the transaction is in; with `write` those in which it may change something.
create function investigation.my_cases(write boolean default false) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.case_id from investigation.member m join investigation.case_file c on c.id = m.case_id
    where m.account = access.setting('account') and m.state = 'in'
      and (not write or (m.part <> 'reader' and c.state = 'open'))
  $$;
-- Whether the account heads the investigations: the session's role, which the server grants, and the account's own.
create function investigation.is_head() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select access.setting('role') = 'head-of-investigations' and exists (
      select from identity.account a where a.login = access.setting('account')
        and not a.disabled and 'head-of-investigations' = any (a.roles))
  $$;
-- Whether the account decides who is in a case: a head, or who leads it.
create function investigation.admits(in_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select investigation.is_head() or exists (
      select from investigation.member m where m.case_id = in_case and m.state = 'in' and m.part = 'lead'
        and m.account = access.setting('account'))
  $$;
-- Whether the account has just opened this case.
create function investigation.opened(in_case uuid, at timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from investigation.case_file c where c.id = in_case
      and c.opened_by = access.setting('account') and c.opened_at = at)
  $$;
-- Accounts that can be in cases; whoever works at the desk reads no others.
create function investigation.colleagues() returns table (account text, name text, head boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.login, a.name, 'head-of-investigations' = any (a.roles) from identity.account a
    where not a.disabled and a.roles && array['investigator', 'head-of-investigations']
    order by a.name, a.login
  $$;
-- The next number of a year; the lock lasts until the transaction ends, so that no number is given twice.
create function investigation.next_number(of_year int) returns int
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(4690, of_year);
  return (select coalesce(max(c.number), 0) + 1 from investigation.case_file c where c.year = of_year);
end
$$;
revoke execute on all functions in schema investigation from public;
grant execute on all functions in schema investigation to amirani_investigation;
select access.protect('investigation.case_file', '{investigation,oversight,operation}');
select access.protect('investigation.member', '{investigation,oversight,operation}');

-- Need to know: a member sees the case, a head that there is one; who admits sees who is in it.
create policy known on investigation.case_file as restrictive for select to amirani_investigation
  using (id = any (array(select investigation.my_cases())) or (select investigation.is_head()));
create policy opened on investigation.case_file as restrictive for insert to amirani_investigation
  with check (opened_by = access.setting('account'));
create policy worked on investigation.case_file as restrictive for update to amirani_investigation
  using (investigation.admits(id)) with check (investigation.admits(id));
create policy known on investigation.member as restrictive for select to amirani_investigation
  using (case_id = any (array(select investigation.my_cases())) or (select investigation.is_head()));
-- Nobody admits themselves, but who opens a case leads it.
create policy admitted on investigation.member as restrictive for insert to amirani_investigation
  with check (
    (account <> access.setting('account') and investigation.admits(case_id))
    or (account = access.setting('account') and part = 'lead' and investigation.opened(case_id, since)));
create policy moved on investigation.member as restrictive for update to amirani_investigation
  using (investigation.admits(case_id) or account = access.setting('account'))
  with check (state = 'left' or (account <> access.setting('account') and investigation.admits(case_id)));

grant select, insert on investigation.case_file, investigation.member to amirani_investigation;
grant update (state, review_due_on, closed_at, erase_on) on investigation.case_file to amirani_investigation;
grant update (part, state, since) on investigation.member to amirani_investigation;
-- The data protection officer sees that there is a case, its clocks and who is in it, never what it holds.
grant select (id, year, number, offences, state, opened_at, review_due_on, closed_at, erase_on)
  on investigation.case_file to amirani_oversight;
grant select (case_id, account, part, state, since) on investigation.member to amirani_oversight;

-- What belongs to a case: seen by its members, added and changed by those who work in it while it is open.
create function investigation.of_case(target regclass) returns void
  language plpgsql as $$
begin
  perform access.protect(target, '{investigation,operation}');
  execute format('create policy known on %s as restrictive for select to amirani_investigation
    using (case_id = any (array(select investigation.my_cases())))', target);
  execute format('create policy added on %s as restrictive for insert to amirani_investigation
    with check (case_id = any (array(select investigation.my_cases(true))))', target);
  execute format('create policy worked on %s as restrictive for update to amirani_investigation
    using (case_id = any (array(select investigation.my_cases(true))))
    with check (case_id = any (array(select investigation.my_cases(true))))', target);
  execute format('create policy dropped on %s as restrictive for delete to amirani_investigation
    using (case_id = any (array(select investigation.my_cases(true))))', target);
end
$$;
revoke execute on function investigation.of_case(regclass) from public;
