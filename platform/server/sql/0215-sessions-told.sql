-- Windows hear at once that their session has ended, and administrators that accounts or proposals changed. Triggers, so
-- that no way of ending a session is forgotten: the person, an approved proposal, the console. By id only.
create function identity.tell_ended_session() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.outbox (change) values (jsonb_build_object('kind', 'session', 'id', old.id));
  return null;
end
$$;
create trigger tell_ended after delete on identity.session
  for each row execute function identity.tell_ended_session();

create function identity.tell_accounts() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into platform.outbox (change) values ('{"kind": "accounts"}');
  return null;
end
$$;
-- Not at a sign-in: that moves no right, and every list that follows it would leave an entry in the journal.
create trigger tell_changed after insert or update of roles, disabled, initial_until on identity.account
  for each statement execute function identity.tell_accounts();
create trigger tell_changed after insert or update of state on identity.proposal
  for each statement execute function identity.tell_accounts();
