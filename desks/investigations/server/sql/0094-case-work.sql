-- What is made of a case: tasks, notes, reports, and who was sent what, so that whoever got something wrong is told.
create table investigation.task (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  title text not null check (length(btrim(title)) >= 3),
  assigned text references identity.account,
  due_on date,
  state text not null check (state in ('open', 'done', 'dropped')),
  decision uuid not null references decision.decision,
  added_at timestamptz not null
);
create index task_case on investigation.task (case_id, added_at);
comment on table investigation.task is 'retention: case';

create table investigation.note (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  text text not null check (btrim(text) <> ''),
  about text[] not null,
  written_by text not null references identity.account,
  at timestamptz not null
);
create index note_case on investigation.note (case_id, at);
comment on table investigation.note is 'retention: case; added to and never changed';

create table investigation.report (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  title text not null check (length(btrim(title)) >= 3),
  sections jsonb not null,
  state text not null check (state in ('draft', 'issued')),
  decision uuid not null references decision.decision,
  written_by text not null references identity.account,
  at timestamptz not null
);
create index report_case on investigation.report (case_id, at);
comment on table investigation.report is 'retention: case';

-- What was sent to whom, with the statements in it (Directive (EU) 2016/680 Art. 7(2), (3); R42, R43).
create table investigation.sending (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  what text not null,
  recipient text not null check (length(btrim(recipient)) >= 3),
  statements uuid[] not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  sent_by text not null references identity.account,
  at timestamptz not null
);
create index sending_case on investigation.sending (case_id, at);
create index sending_statements on investigation.sending using gin (statements);
comment on table investigation.sending is 'retention: case';

create table investigation.notice (
  id uuid primary key,
  case_id uuid not null references investigation.case_file on delete cascade,
  sending uuid not null references investigation.sending on delete cascade,
  statement uuid not null references investigation.statement on delete cascade,
  owed_since timestamptz not null,
  told_by text references identity.account,
  told_at timestamptz,
  told_how text,
  unique (sending, statement),
  check ((told_at is null) = (told_by is null) and (told_at is null) = (told_how is null))
);
create index notice_case on investigation.notice (case_id, owed_since);
comment on table investigation.notice is 'retention: case';

select investigation.of_case(room) from unnest(
  '{investigation.task,investigation.note,investigation.report}'::regclass[]) room;
-- What was sent of a closed case can turn out wrong as well.
select investigation.of_case_always(room) from unnest(
  '{investigation.sending,investigation.notice}'::regclass[]) room;
grant select, insert on investigation.task, investigation.note, investigation.report, investigation.sending,
  investigation.notice to amirani_investigation;
grant update (state) on investigation.task to amirani_investigation;
grant update (title, sections, state, at) on investigation.report to amirani_investigation;
grant update (told_by, told_at, told_how) on investigation.notice to amirani_investigation;
-- An issued report is not written anew.
create policy drafted on investigation.report as restrictive for update to amirani_investigation
  using (state = 'draft') with check (true);
