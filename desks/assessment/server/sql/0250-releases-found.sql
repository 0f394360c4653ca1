-- A booth finds a release of a booking on whose traveller no carrier has sent a list: by digests of the document number, or of name
-- and date of birth. The border can ask for what a document in its hand says, and reads no value of the booking (R4).
alter table hit.release add column signs text[];
create index release_unlisted on hit.release (day) where traveller_id is null;
grant select (day, signs) on hit.release to amirani_border;

-- Whether a second person once did not agree. Kept by the act, so that nobody reads the decisions of every hit for one lane.
alter table hit.hit add column disputed boolean not null default false;
grant update (disputed) on hit.hit to amirani_pnr;
alter table hit.hit no force row level security;
alter table decision.decision no force row level security;
update hit.hit set disputed = true where id::text in (
  select subject from decision.decision where kind = 'hit.review' and state = 'returned');
alter table decision.decision force row level security;
alter table hit.hit force row level security;
