-- Examinations of travel documents. Evidence is stored as it came, with its digest, who and when; nothing is
-- edited: a piece, a verdict or a decision that turned out wrong is superseded or withdrawn, and remains.
create schema document;
grant usage on schema document to amirani_examiner, amirani_border, amirani_oversight, amirani_trainer, amirani_trust;

create table document.examination (
  id uuid primary key,
  line text not null check (line in ('first', 'second')),
  place text not null,
  equipment text[] not null,
  opened_at timestamptz not null,
  opened_by text not null,
  -- Out of the travel document's zone, for the list and for warnings.
  document_code text,
  issuer text,
  number text,
  chips jsonb not null default '{}',
  -- Grows with every piece that comes or goes, so that a verdict knows whether it is stale.
  content_version int not null default 0,
  pictures_erase_at timestamptz not null,
  chip_erases_at timestamptz not null,
  erases_at timestamptz not null,
  -- Pictures are kept beyond the check only as a case with a reason (R11).
  kept_because text check (length(btrim(kept_because)) >= 3),
  kept_by text,
  check ((kept_because is null) = (kept_by is null)),
  check (erases_at >= chip_erases_at and erases_at >= pictures_erase_at)
);
create index examination_opened_at on document.examination (opened_at desc);
create index examination_erases_at on document.examination (erases_at);
comment on table document.examination is 'retention: examination';

create table document.piece (
  id uuid primary key,
  examination uuid not null references document.examination on delete cascade,
  document text not null check (document in ('travel-document', 'visa', 'residence-permit', 'other')),
  kind text not null check (kind in ('mrz', 'viz', 'chip-file', 'transcript', 'seal', 'picture', 'observations')),
  part text check ((part is not null) = (kind = 'chip-file')),
  light text check ((light is not null) = (kind = 'picture')),
  shows text check ((shows is not null) = (kind = 'picture')),
  format text,
  width int,
  height int,
  sha256 bytea not null check (octet_length(sha256) = 32),
  bytes int not null check (bytes >= 0),
  -- The reading was cut off.
  aborted boolean not null default false,
  added_at timestamptz not null,
  added_by text not null,
  source text not null check (source in ('person', 'reader', 'replay', 'demonstration')),
  state text not null check (state in ('standing', 'superseded', 'withdrawn', 'erased')),
  supersedes uuid unique references document.piece,
  reason text,
  check (supersedes <> id),
  check (state <> 'withdrawn' or length(btrim(reason)) >= 3)
);
create index piece_examination on document.piece (examination, added_at);
comment on table document.piece is 'retention: examination; digests and circumstances, without content';

-- The bytes, apart by how long they may be kept.
create table document.text_content (
  piece uuid primary key references document.piece on delete cascade,
  content bytea not null
);
comment on table document.text_content is 'retention: examination; zone, visual zone, seals, transcripts, observations';
create table document.chip_content (
  piece uuid primary key references document.piece on delete cascade,
  content bytea not null
);
comment on table document.chip_content is 'retention: chip-read; files of a chip but faces and fingers';
create table document.picture_content (
  piece uuid primary key references document.piece on delete cascade,
  content bytea not null
);
comment on table document.picture_content is 'retention: picture; pictures, and the chip files of faces, fingers and irises';

create table document.verdict (
  id uuid primary key,
  examination uuid not null references document.examination on delete cascade,
  at timestamptz not null,
  made_by text not null,
  product text not null,
  version text not null,
  -- Of the examination when it was made.
  content_version int not null,
  inputs jsonb not null,
  trust bytea not null check (octet_length(trust) = 32),
  supersedes uuid unique references document.verdict,
  colour text not null check (colour in ('green', 'yellow', 'red', 'grey')),
  -- As it was given, byte for byte.
  verdict text not null,
  -- What examined it beside the pieces: states, equipment, instant; the trust store by digest.
  circumstances text not null,
  check (supersedes <> id)
);
create index verdict_examination on document.verdict (examination, at desc);
comment on table document.verdict is 'retention: examination';

-- Trust material that came inside a replay file: it replays that verdict and enters no trust store.
create table document.carried_trust (
  examination uuid not null references document.examination on delete cascade,
  position int not null,
  name text not null,
  role text not null check (role in ('anchor', 'csca', 'evidence', 'seal-signer')),
  content bytea not null,
  primary key (examination, position)
);
comment on table document.carried_trust is 'retention: examination; lists and certificates of a replay file';

-- What was known of issuing states when a verdict was made, by its digest: the same data is stored once.
create table document.state_data (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  content text not null,
  first_used_at timestamptz not null
);
comment on table document.state_data is 'retention: none, no personal data';
grant select, insert on document.state_data to amirani_examiner, amirani_border;
grant select on document.state_data to amirani_oversight;

-- A person's own judgement of two faces. Once given it stays.
create table document.judgement (
  examination uuid not null references document.examination on delete cascade,
  judged_by text not null,
  at timestamptz not null,
  answer text not null check (answer in ('same', 'different', 'unsure')),
  confidence int not null check (confidence between 1 and 5),
  note text not null,
  portrait bytea not null check (octet_length(portrait) = 32),
  live bytea not null check (octet_length(live) = 32),
  primary key (examination, judged_by, portrait, live)
);
comment on table document.judgement is 'retention: examination';

create table document.mark (
  id uuid primary key,
  examination uuid not null references document.examination on delete cascade,
  piece uuid not null references document.piece on delete cascade,
  sha256 bytea not null check (octet_length(sha256) = 32),
  shape text not null check (shape in ('point', 'line', 'rectangle', 'ellipse', 'angle', 'outline')),
  points jsonb not null,
  note text not null,
  measure jsonb,
  made_by text not null,
  at timestamptz not null,
  withdrawn boolean not null default false
);
create index mark_examination on document.mark (examination, at);
comment on table document.mark is 'retention: examination; marks and measures on pictures';

create table document.reading (
  id uuid primary key,
  examination uuid not null references document.examination on delete cascade,
  reader text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  state text not null check (state in ('waiting', 'reading', 'complete', 'aborted')),
  pieces uuid[] not null default '{}',
  check ((ended_at is not null) = (state in ('complete', 'aborted')))
);
comment on table document.reading is 'retention: examination';

select access.protect(room, '{border-check,document-examination,oversight,operation}') from unnest(
  '{document.examination,document.piece,document.text_content,document.chip_content,document.picture_content,document.verdict,document.judgement,document.mark,document.reading,document.carried_trust}'::regclass[]) room;

grant select, insert on document.examination, document.piece, document.text_content, document.chip_content,
  document.picture_content, document.verdict, document.judgement, document.mark, document.reading,
  document.carried_trust to amirani_examiner, amirani_border;
grant select on document.examination, document.piece, document.text_content, document.chip_content,
  document.picture_content, document.verdict, document.judgement, document.mark, document.reading,
  document.carried_trust to amirani_oversight;
grant update (document_code, issuer, number, chips, content_version) on document.examination to amirani_examiner, amirani_border;
grant update (pictures_erase_at, chip_erases_at, kept_because, kept_by) on document.examination to amirani_examiner;
-- Of a stored piece only whether it stands may change; of a mark, that it was withdrawn.
grant update (state, reason) on document.piece to amirani_examiner, amirani_border;
grant update (withdrawn) on document.mark to amirani_examiner, amirani_border;
grant update (state, ended_at, pieces) on document.reading to amirani_examiner, amirani_border;
