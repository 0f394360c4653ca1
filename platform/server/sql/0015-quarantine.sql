-- Unreadable input: the only place that holds raw bytes (design 3.1), sealed with AES-256-GCM under a key of its
-- own, in a schema of its own with its own role, erased by itself.
create schema quarantine;

create table quarantine.item (
  id uuid primary key,
  -- HMAC of the raw bytes: the same file twice is one item.
  digest bytea not null unique check (octet_length(digest) = 32),
  reason text not null,
  facts jsonb not null,
  source text not null check (source in ('folder', 'upload', 'command')),
  bytes integer not null,
  received_at timestamptz not null,
  erases_at timestamptz not null,
  state text not null check (state in ('held', 'replayed', 'erased')),
  attempts integer not null,
  version integer not null,
  -- Nonce, tag and ciphertext; absent once the item was read after all, or erased.
  sealed bytea,
  check ((state = 'held') = (sealed is not null)),
  check (erases_at > received_at)
);
create index item_received_at on quarantine.item (received_at);
create index item_erases_at on quarantine.item (erases_at) where state = 'held';
comment on table quarantine.item is 'retention: quarantine; erases itself after the configured days';
select access.protect('quarantine.item', '{operation,oversight}');

grant usage on schema quarantine to amirani_quarantine, amirani_oversight;
grant select, insert, update on quarantine.item to amirani_quarantine;
-- Oversight sees that there is something and why, never the bytes.
grant select (id, reason, facts, source, bytes, received_at, erases_at, state, attempts, version)
  on quarantine.item to amirani_oversight;
