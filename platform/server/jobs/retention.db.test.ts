import { expect, test } from 'vitest';
import { inspect, onBothEngines } from '../test/engines.ts';
import { classOfComment } from './retention-classes.ts';

test('R17: a comment names a known class, or none', () => {
  expect(classOfComment('retention: api; redacted text')).toBe('api');
  expect(classOfComment('retention: none, no personal data')).toBe('none');
  for (const comment of [null, '', 'retention: for ever', 'retention: toString'])
    expect(classOfComment(comment)).toBeUndefined();
});

onBothEngines('retention', (database) => {
  test('R17: every table of every room has a retention class, or says that it holds no personal data', async () => {
    const tables = await inspect<{ name: string; comment: string | null }>(
      database(),
      `select c.oid::regclass::text as name, obj_description(c.oid, 'pg_class') as comment from pg_class c
       where c.relkind in ('r', 'p')
         and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pgboss', 'public')`,
    );
    expect(tables.length).toBeGreaterThan(5);
    const without = tables.filter(({ comment }) => classOfComment(comment) === undefined);
    expect(without.map(({ name, comment }) => `${name}: ${comment}`)).toEqual([]);
  });
});
