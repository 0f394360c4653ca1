-- What a trainer says to a trainee of one of their decisions, once its truth is out: words of a person, and no mark.
create table academy.comment (
  id uuid primary key,
  sitting uuid not null references academy.sitting on delete cascade,
  seat uuid not null references academy.seat on delete cascade,
  item text not null,
  said_by text not null references identity.account,
  text text not null check (length(btrim(text)) between 3 and 2000),
  at timestamptz not null
);
create index comment_sitting on academy.comment (sitting, seat, at);
create index comment_seat on academy.comment (seat);
comment on table academy.comment is 'retention: trainee-result; goes with the seat';
select access.protect('academy.comment', '{training,operation}');
create policy own on academy.comment as restrictive to amirani_trainee
  using (seat = any (array(select academy.my_seats())));
create policy taught on academy.comment as restrictive to amirani_trainer
  using (seat = any (array(select academy.taught_seats())));
grant select on academy.comment to amirani_trainee, amirani_trainer;
-- What was said stays said, by whom and when.
grant insert on academy.comment to amirani_trainer;
