-- A person tells the own sessions apart by browser and device, in words of a short list: not the header, which would be a
-- fingerprint.
alter table identity.session
  add column browser text check (length(browser) <= 20),
  add column device text check (length(device) <= 20);

-- The password that an account had before a reset, until its person has chosen another: it is not taken again.
alter table identity.account add column password_before text;
grant update (password_before) on identity.account to amirani_identity;
