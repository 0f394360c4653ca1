-- Codes of how incidents are done that an analyst missed, and what the head made of it. An accepted one joins the vocabulary and is
-- never taken out: old incidents can be read. A code is of a way of acting, never of a person.
create table risk.code_proposal (
  id uuid primary key,
  facet text not null,
  code text not null check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(code) <= 60),
  meaning text not null check (length(btrim(meaning)) >= 3 and length(meaning) <= 200),
  by_account text not null,
  at timestamptz not null,
  state text not null default 'proposed' check (state in ('proposed', 'accepted', 'refused')),
  decided_by text,
  version int not null default 0,
  decision uuid not null references decision.decision,
  check ((state = 'proposed') = (decided_by is null) and decided_by is distinct from by_account)
);
create unique index code_proposal_open on risk.code_proposal (facet, code) where state <> 'refused';
comment on table risk.code_proposal is 'retention: none, no personal data';
select access.protect('risk.code_proposal', '{risk-analysis,operation}');
grant select, insert on risk.code_proposal to amirani_risk;
grant update (state, decided_by, version) on risk.code_proposal to amirani_risk;
