-- Which process compares a flight now, so that several take different ones; one that dies leaves it to another.
alter table hit.due add column taken_until timestamptz;
grant update (taken_until) on hit.due to amirani_screening_api, amirani_screening_pnr;
