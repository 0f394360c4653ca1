-- Worlds to practise in: ordered by a trainer, built as a job with the proof of their plants. Nobody who lives is in one.
create table academy.world (
  id uuid primary key,
  recipe text not null,
  size text not null check (size in ('S', 'M', 'L')),
  seed text not null,
  reference_date date not null,
  dials jsonb not null,
  state text not null check (state in ('waiting', 'building', 'built', 'failed')),
  ordered_by text not null references identity.account,
  ordered_at timestamptz not null,
  begun_at timestamptz,
  built_at timestamptz,
  manifest text,
  -- The SHA-256 of the manifest: the world's name, the same on every machine.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  proof jsonb,
  failure text,
  check ((state = 'built') = (manifest is not null) and (manifest is null) = (sha256 is null))
);
create index world_waiting on academy.world (ordered_at) where state in ('waiting', 'building');
comment on table academy.world is 'retention: account; a world holds nobody who lives, its row who ordered it';
select access.protect('academy.world', '{training,operation,oversight}');
grant select, insert on academy.world to amirani_trainer;
grant select on academy.world to amirani_assessor;
-- Who ordered what is the officer's to see; of classes and results nobody's but theirs (R72).
grant usage on schema academy to amirani_oversight;
grant select on academy.world to amirani_oversight;
grant update (state, begun_at, built_at, manifest, sha256, proof, failure) on academy.world to amirani_assessor;
