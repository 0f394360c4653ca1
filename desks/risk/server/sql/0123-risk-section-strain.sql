-- The count of a table from which on a section is strained, in one of its periods: what a forecast is held against.
alter table risk.section add column strained_dataset text references risk.dataset,
  add column strained_from int check (strained_from >= 1),
  add check ((strained_dataset is null) = (strained_from is null));
grant update (strained_dataset, strained_from) on risk.section to amirani_risk;
