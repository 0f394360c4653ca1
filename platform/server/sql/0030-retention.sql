-- Erases what one room holds of the days before a day: partitions that lie wholly before it are dropped, rows of
-- the others deleted. Gives how many rows went. Run by the daily clock as the owner, with the purpose of
-- operation; what the journal says of it holds counts, never the data (R36).
create function platform.erase_days(room text, before date) returns bigint
  language plpgsql as $$
declare
  kept regclass;
  part regclass;
  rows bigint;
  erased bigint := 0;
begin
  for kept in
    select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'day'
    where c.relnamespace = room::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.oid
  loop
    for part in
      select p.oid from pg_inherits i join pg_class p on p.oid = i.inhrelid
      where i.inhparent = kept
        and substring(pg_get_expr(p.relpartbound, p.oid) from 'TO \(''([0-9-]+)''\)')::date <= before
      order by p.oid
    loop
      -- Through the parent: a partition of its own shows its rows to nobody, not even to be counted.
      execute format('select count(*) from %s where tableoid = %L::regclass', kept, part) into rows;
      erased := erased + rows;
      execute format('drop table %s', part);
    end loop;
    execute format('delete from %s where day < %L', kept, before);
    get diagnostics rows = row_count;
    erased := erased + rows;
  end loop;
  return erased;
end
$$;
revoke execute on function platform.erase_days(text, date) from public;
