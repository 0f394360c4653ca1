-- A correction, erasure or restriction is decided by somebody who has seen what is held: when it was last gathered.
alter table oversight.subject_request add column gathered_at timestamptz;
grant update (gathered_at) on oversight.subject_request to amirani_oversight;
