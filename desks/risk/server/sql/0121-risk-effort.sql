-- How a warning reads beside the effort that the counts were made with; null where a scan was given none.
alter table risk.warning add column reading text check (reading in ('none', 'flow', 'effort', 'hidden', 'unknown'));
