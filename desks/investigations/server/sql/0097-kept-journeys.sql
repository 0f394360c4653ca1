-- A finding on disclosed lists becomes statements as an import does: tried first, taken over for a reason, withdrawn whole.
alter table investigation.import drop constraint import_kind_check;
alter table investigation.import add constraint import_kind_check
  check (kind in ('statements', 'calls', 'ftm', 'journeys'));
