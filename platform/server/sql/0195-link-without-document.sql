-- Who flies without document data, counted over both systems as the list of travellers shows it. Null until the flight is
-- counted again: then the count of one system is shown as before.
alter table link.flight_count add column without_document integer;
