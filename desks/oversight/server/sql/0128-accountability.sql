-- What a deployment has to show of itself: in which country it processes, and who has a certificate for what they decide.

-- The country in which this data is processed and stays (Directive (EU) 2016/681 Art. 6(8); R54), said at the first start and
-- held to at every other.
create table platform.processing (
  one boolean primary key default true check (one),
  country text not null check (country ~ '^[A-Z]{3}$'),
  since timestamptz not null
);
comment on table platform.processing is 'retention: none, no personal data';
grant usage on schema platform to amirani_oversight;
grant select, insert on platform.processing to amirani_oversight;

-- Certificates of staff (AI Act Art. 4, 26(2); R65): that one was shown and verified, for which course and until when. No result.
create table oversight.competence (
  account text not null references identity.account on delete cascade,
  course text not null check (course <> ''),
  -- The pseudonym that the certificate names; the officer of data protection has made sure whose it is.
  holder text not null check (holder <> ''),
  issuer text not null check (issuer <> ''),
  valid_from timestamptz not null,
  valid_until timestamptz not null check (valid_until > valid_from),
  -- Of the certificate, so that whoever holds it can show that it is the one.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_by text not null references identity.account,
  recorded_at timestamptz not null,
  primary key (account, course)
);
comment on table oversight.competence is 'retention: account; certificates of staff';
grant select, insert on oversight.competence to amirani_oversight;
grant update (holder, issuer, valid_from, valid_until, sha256, recorded_by, recorded_at) on oversight.competence
  to amirani_oversight;

-- Whether an account has a certificate of a course that runs. Its own door: whoever decides reads nobody's certificates.
create function oversight.is_competent(login text, of_course text, at timestamptz) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from oversight.competence c
      where c.account = login and c.course = of_course and at >= c.valid_from and at < c.valid_until)
  $$;
revoke execute on function oversight.is_competent(text, text, timestamptz) from public;
grant usage on schema oversight to amirani_pnr, amirani_second_line;
grant execute on function oversight.is_competent(text, text, timestamptz) to amirani_pnr, amirani_second_line, amirani_oversight;
