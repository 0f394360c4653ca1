-- The same items for another class: a sitting may be made of the secret of another, which stays a secret until both are over.
alter table academy.sitting add column seed_of uuid references academy.sitting on delete set null;
comment on column academy.sitting.seed_of is 'The first sitting that was made of the same secret; null where it has one of its own.';
create index sitting_seed_of on academy.sitting (seed_of) where seed_of is not null;
