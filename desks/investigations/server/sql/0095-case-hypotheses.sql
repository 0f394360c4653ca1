-- Competing hypotheses of a case. Each revision is a row of its own and stays.
create table investigation.matrix (
  case_id uuid not null references investigation.case_file on delete cascade,
  id uuid not null,
  revision int not null check (revision >= 1),
  input jsonb not null,
  kept_by text not null references identity.account,
  at timestamptz not null,
  primary key (case_id, id, revision)
);
create index matrix_case on investigation.matrix (case_id, at);
comment on table investigation.matrix is 'retention: case; added to and never changed';

select investigation.of_case('investigation.matrix');
grant select, insert on investigation.matrix to amirani_investigation;
