-- Counts of wrong passwords, for all processes. Keys are keyed hashes: neither logins nor addresses are legible. Unlogged:
-- after a crash of the database the counts start again.
create unlogged table identity.attempt (
  key text primary key,
  count integer not null check (count >= 0),
  ends_at timestamptz not null
);
create index attempt_ends_at on identity.attempt (ends_at);
comment on table identity.attempt is 'retention: session; five minutes';
grant select, insert, update, delete on identity.attempt to amirani_identity;

-- The key that signs the cookies of known devices and hashes the keys above. Stolen, it gives a guesser the budget of a
-- known device, and opens nothing.
create table identity.device_key (
  one boolean primary key default true check (one),
  key bytea not null check (octet_length(key) = 32)
);
comment on table identity.device_key is 'retention: none, no personal data';
grant select, insert on identity.device_key to amirani_identity;
