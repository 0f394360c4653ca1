-- The trust store: lists as they were imported, and the certificates that an administrator chose to trust.
create table document.trust_list (
  id uuid primary key,
  kind text not null check (kind in ('master-list', 'ldif', 'certificate', 'crl', 'deviation-list', 'defect-list')),
  sha256 bytea not null check (octet_length(sha256) = 32),
  content bytea not null,
  imported_at timestamptz not null,
  imported_by text not null,
  -- Where it came from, as the importer stated it.
  source text not null check (source <> ''),
  state text not null check (state in ('standing', 'superseded', 'withdrawn')),
  supersedes uuid unique references document.trust_list,
  reason text,
  check (supersedes <> id)
);
create unique index trust_list_standing on document.trust_list (sha256) where state = 'standing';
comment on table document.trust_list is 'retention: none, no personal data';

create table document.anchor (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  certificate bytea not null,
  state text not null check (state in ('proposed', 'trusted', 'withdrawn')),
  -- Absent for the test authorities with which a training profile begins.
  decision uuid,
  changed_at timestamptz not null
);
comment on table document.anchor is 'retention: none, no personal data';

grant select on document.trust_list, document.anchor
  to amirani_trust, amirani_examiner, amirani_border, amirani_oversight;
grant insert on document.trust_list, document.anchor to amirani_trust;
grant update (state, reason) on document.trust_list to amirani_trust;
grant update (state, decision, changed_at) on document.anchor to amirani_trust;
