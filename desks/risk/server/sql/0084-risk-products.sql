-- Products: what was composed for a day, with the vintages it rests on. A published one is never changed, whatever is corrected.
create table risk.product (
  id uuid primary key,
  input jsonb not null,
  vintages jsonb not null,
  -- Everything it says, so that it is printed the same ever after.
  content jsonb not null,
  digest bytea not null check (octet_length(digest) = 32),
  state text not null check (state in ('draft', 'proposed', 'published', 'sent-back')),
  version int not null default 0,
  decision uuid references decision.decision,
  composed_by text not null,
  composed_at timestamptz not null
);
comment on table risk.product is 'retention: none, no personal data';
select access.protect('risk.product', '{risk-analysis,operation}');
grant select, insert on risk.product to amirani_risk;
grant update (state, version, decision) on risk.product to amirani_risk;
