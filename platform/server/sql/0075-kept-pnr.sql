-- PNR past its six months (Dir. (EU) 2016/681 Art. 12; CJEU C-817/19). What has no objective link to terrorism or
-- serious crime is erased then. What has one is taken out of the days that go: the six groups of data that could say
-- who it is about are sealed, the rest stays readable, and five years after the transfer all of it goes (R12 to R15).
reset role;
do $$
begin
  begin
    if not exists (select from pg_roles where rolname = 'amirani_unmask') then
      create role amirani_unmask nologin nobypassrls; -- sealed PNR, under an approved request
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
  begin
    if not pg_has_role('amirani_unmask', 'amirani_journal_writer', 'usage') then
      grant amirani_journal_writer to amirani_unmask;
    end if;
  exception when duplicate_object or unique_violation then null;
  end;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant amirani_unmask to %I', current_user);
  end if;
end
$$;
set local role amirani_owner;

create schema kept;
grant usage on schema kept to amirani_pnr, amirani_oversight, amirani_unmask;

-- Why a traveller's PNR may be kept beyond six months: a reviewed hit, or a request that was approved.
create table kept.indication (
  day date not null,
  flight_id uuid not null,
  traveller_id uuid not null,
  source text not null check (source in ('hit', 'request')),
  source_id uuid not null,
  -- Terrorism or a point of Annex II; nothing else keeps PNR (R3).
  offence text not null check (offence ~ '^[a-z-]+$'),
  made_at timestamptz not null,
  made_by text not null,
  primary key (traveller_id, source, source_id)
);
create index indication_day on kept.indication (day);
comment on table kept.indication is 'retention: pnr-kept; which PNR has an objective link to a crime';

create table kept.record (
  id uuid primary key,
  day date not null,
  flight_id uuid not null,
  traveller_id uuid not null unique,
  -- What says nothing of who it is: route, times, baggage, agency.
  plain jsonb not null,
  -- All of it, sealed with a key that is not in the database.
  sealed bytea not null,
  indications jsonb not null check (jsonb_array_length(indications) > 0),
  kept_at timestamptz not null,
  erase_on date not null
);
create index record_day on kept.record (day desc, id);
create index record_erase_on on kept.record (erase_on);
comment on table kept.record is 'retention: pnr-kept; masked PNR of more than six months';

-- A reasoned request of an authority, answered case by case (Dir. (EU) 2016/681 Art. 6(2)(b), 12(3)).
create table kept.request (
  -- Chosen by who records it, so that a call repeated after a lost line records nothing twice.
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('kept', 'traveller')),
  subject uuid not null,
  authority text not null check (length(btrim(authority)) >= 3),
  case_reference text not null check (length(btrim(case_reference)) >= 3),
  offence text not null check (offence ~ '^[a-z-]+$'),
  -- In which way the offence has to do with the carriage by air, at least indirectly (R3).
  link text not null check (length(btrim(link)) >= 10),
  -- Why it is reasonably believed that the full data is needed (Art. 12(3)(a)).
  necessity text not null check (length(btrim(necessity)) >= 10),
  asked_at timestamptz not null,
  asked_by text not null,
  decision uuid not null references decision.decision,
  -- The approval of an authority outside the unit (Art. 12(3)(b)); recorded by another person than who asked.
  approved_at timestamptz,
  approved_by text,
  approver text check (length(btrim(approver)) >= 3),
  approver_kind text check (approver_kind in ('judicial', 'other-competent')),
  approval_reference text check (length(btrim(approval_reference)) >= 1),
  -- The data protection officer hears of it with the approval, and reviews afterwards.
  officer_told_at timestamptz,
  opened integer not null default 0,
  answered_at timestamptz,
  recipients text[] not null default '{}',
  refused_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by text,
  review text check (review in ('lawful', 'unlawful')),
  review_note text,
  erase_on date not null,
  check ((approved_at is null) = (approved_by is null) and (approved_at is null) = (approver is null)
    and (approved_at is null) = (approver_kind is null) and (approved_at is null) = (approval_reference is null)
    and (approved_at is null) = (officer_told_at is null)),
  check (approved_by <> asked_by),
  check (refused_at is null or approved_at is null),
  check (answered_at is null or (approved_at is not null and cardinality(recipients) > 0)),
  check (opened = 0 or approved_at is not null),
  check ((reviewed_at is null) = (review is null) and (reviewed_at is null) = (reviewed_by is null)
    and (reviewed_at is null) = (review_note is null))
);
-- One request at a time on one record in one case: twice is once.
create unique index request_once on kept.request (subject, case_reference)
  where refused_at is null and answered_at is null;
create index request_asked on kept.request (asked_at desc);
create index request_erase_on on kept.request (erase_on);
comment on table kept.request is 'retention: pnr-kept; who asked for PNR, on which ground, and what came of it';

select access.protect(room, '{pnr-assessment,pnr-request,oversight,operation}')
from unnest('{kept.indication,kept.record}'::regclass[]) room;
select access.protect('kept.request', '{pnr-request,oversight,operation}');

-- The seal is read by the role that opens, and of the record whose request was approved for the very case alone.
create policy unmask on kept.record as restrictive for select to amirani_unmask using (
  exists (
    select from kept.request r
    where r.subject_kind = 'kept' and r.subject = record.id and r.approved_at is not null
      and r.case_reference = access.setting('reference') and access.setting('purpose') = 'pnr-request'
  )
);

grant select, insert, delete on kept.indication to amirani_pnr;
grant select on kept.indication to amirani_oversight;
grant select (id, day, flight_id, traveller_id, plain, indications, kept_at, erase_on) on kept.record
  to amirani_pnr, amirani_oversight;
grant select on kept.record, kept.request to amirani_unmask;
grant select, insert on kept.request to amirani_pnr;
grant update (approved_at, approved_by, approver, approver_kind, approval_reference, officer_told_at, opened,
  answered_at, recipients, refused_at) on kept.request to amirani_pnr;
grant select on kept.request to amirani_oversight;
grant update (reviewed_at, reviewed_by, review, review_note) on kept.request to amirani_oversight;
