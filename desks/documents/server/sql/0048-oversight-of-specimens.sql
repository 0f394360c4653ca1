-- The data protection officer sees everything that is held, licensed faces too (R38).
grant select on document.specimen to amirani_oversight;
