-- The register and the anchors are read without a purpose (they hold nobody's data), decisions are not: what persons
-- decided on an entry stands beside it as well, written in the same transaction as the decision.
alter table document.fraud add column version int not null default 1, add column steps jsonb not null default '[]';
grant update (version, steps) on document.fraud to amirani_examiner;
alter table document.anchor add column version int not null default 0, add column steps jsonb not null default '[]';
grant update (version, steps) on document.anchor to amirani_trust;

-- The order in which pieces came, where the clock says the same of two.
alter table document.piece add column position bigint generated always as identity;
