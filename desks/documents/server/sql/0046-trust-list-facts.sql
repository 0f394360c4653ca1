-- What was found in a list when it was imported: of one that stands no more this is what remains to be shown.
alter table document.trust_list add column facts jsonb not null default '{}';
