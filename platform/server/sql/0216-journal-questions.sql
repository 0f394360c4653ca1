-- Oversight asks the journal by act and by day. What is stored stays as it is: the action is read out of the leaf. A leaf is
-- canonical JSON, so its action comes first; text that a person typed cannot look like a field, since its quotes are escaped.
-- `encode` takes every byte, so that a leaf which is no JSON keeps nobody from writing it.
create function journal.action_of(leaf bytea) returns text
  language sql immutable parallel safe
  return substring(encode(leaf, 'escape') from '^\{"action":"([^"\\]+)"');
create function journal.asked_password(leaf bytea) returns boolean
  language sql immutable parallel safe
  return encode(leaf, 'escape') ~ '[{,]"reason":"[a-z.-]+[.]step-up[.]required"[,}]';
grant execute on function journal.action_of(bytea), journal.asked_password(bytea) to amirani_oversight, amirani_sequencer;
create index entry_action on journal.entry (journal.action_of(leaf), index);
create index entry_at on journal.entry (at);
