-- A person sees the own sessions and ends them: each has an id that is not its token, and where it was opened.
alter table identity.session
  add column id uuid not null default gen_random_uuid(),
  add column network text check (network <> '');
create unique index session_id on identity.session (id);
