-- Whom a message names by reference alone: people of earlier lists that a flight close speaks of, and the travellers of a
-- booking that an update cancels without naming them. Kept with the message, since the list may come after it.
alter table api.message add column mentions json;
alter table pnr.message add column mentions json;
