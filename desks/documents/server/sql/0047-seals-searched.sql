-- On which documents a reader scanned for seals and came to the end: where there are none, the document carries none.
alter table document.examination add column seals_searched text[] not null default '{}';
grant update (seals_searched) on document.examination to amirani_examiner, amirani_border;
