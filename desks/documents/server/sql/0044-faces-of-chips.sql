-- The digest of the portrait inside a DG2, by which an officer's comparison names it (R45).
alter table document.piece add column face bytea check (octet_length(face) = 32);
alter table document.piece add check (face is null or part = 'DG2');
