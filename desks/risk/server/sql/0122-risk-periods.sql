-- Tables of quarters and of whole years, as offices of statistics publish them.
alter table risk.dataset drop constraint dataset_frequency_check,
  add constraint dataset_frequency_check check (frequency in ('day', 'week', 'month', 'quarter', 'year'));
alter table risk.warning drop constraint warning_frequency_check,
  add constraint warning_frequency_check check (frequency in ('day', 'week', 'month', 'quarter', 'year'));
