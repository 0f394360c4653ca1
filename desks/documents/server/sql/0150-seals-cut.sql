-- On which documents a scan for seals was cut off: where there are none, nobody knows whether the document carries any.
alter table document.examination add column seals_cut text[] not null default '{}';
grant update (seals_cut) on document.examination to amirani_examiner, amirani_border;
