-- The cycle of analysis: what is asked, what is collected for it, which product answers it, and what readers say of the product.
-- Names are those of offices and accounts; no row is of a person outside the unit.
create table risk.requirement (
  id uuid primary key,
  question text not null check (btrim(question) <> '' and length(question) <= 1000),
  client text not null check (btrim(client) <> '' and length(client) <= 200),
  due date not null,
  horizon int not null check (horizon > 0),
  handling text not null,
  author text not null,
  at timestamptz not null,
  state text not null default 'draft' check (state in ('draft', 'approved', 'answered', 'closed')),
  products uuid[] not null default '{}',
  version int not null default 0,
  decision uuid not null references decision.decision,
  check (state not in ('answered', 'closed') or cardinality(products) > 0)
);
comment on table risk.requirement is 'retention: none, no personal data';
select access.protect('risk.requirement', '{risk-analysis,operation}');
grant select, insert on risk.requirement to amirani_risk;
grant update (state, products, version) on risk.requirement to amirani_risk;

create table risk.collection (
  id uuid primary key,
  requirement uuid not null references risk.requirement,
  source text not null check (btrim(source) <> '' and length(source) <= 200),
  owner text not null check (btrim(owner) <> '' and length(owner) <= 200),
  due date not null,
  every_days int check (every_days between 1 and 366),
  waived_by text,
  waived_reason text check (btrim(waived_reason) <> ''),
  by_account text not null,
  at timestamptz not null,
  check ((waived_by is null) = (waived_reason is null))
);
create index collection_requirement on risk.collection (requirement, due);
comment on table risk.collection is 'retention: none, no personal data';
select access.protect('risk.collection', '{risk-analysis,operation}');
grant select, insert on risk.collection to amirani_risk;
grant update (waived_by, waived_reason) on risk.collection to amirani_risk;

create table risk.collection_receipt (
  id uuid primary key,
  collection uuid not null references risk.collection,
  on_day date not null,
  grade jsonb,
  by_account text not null,
  at timestamptz not null
);
create index receipt_collection on risk.collection_receipt (collection, on_day);
comment on table risk.collection_receipt is 'retention: none, no personal data';
select access.protect('risk.collection_receipt', '{risk-analysis,operation}');
grant select, insert on risk.collection_receipt to amirani_risk;

-- Added to and never changed: the last word of each reader counts, and the earlier ones stay.
create table risk.feedback (
  id uuid primary key,
  product uuid not null references risk.product,
  usefulness int not null check (usefulness between 1 and 5),
  action text not null check (action in ('none', 'noted', 'measure', 'deployment', 'policy')),
  came_about boolean,
  on_day date not null,
  by_account text not null,
  at timestamptz not null
);
create index feedback_product on risk.feedback (product, at);
comment on table risk.feedback is 'retention: none, no personal data';
select access.protect('risk.feedback', '{risk-analysis,operation}');
grant select, insert on risk.feedback to amirani_risk;
