import { areIncompatible, conflictOf } from '@platform/api/role-conflicts.ts';
import { roles } from '@platform/api/vocabulary.ts';
import { expect, test } from 'vitest';
import { inspect, onDatabase } from '../test/engines.ts';

onDatabase('incompatible roles', (database) => {
  test('contract and database agree on every set of up to three roles', async () => {
    const sets = roles.flatMap((one, i) =>
      roles.slice(i).flatMap((two, j) => roles.slice(i + j).map((three) => [one, two, three])),
    );
    const answers = await inspect<{ ok: boolean }>(
      database(),
      `select identity.roles_compatible(string_to_array(one, ' ')) as ok
         from unnest($1::text[]) with ordinality as t (one, n) order by n`,
      [sets.map((set) => set.join(' '))],
    );
    expect(answers).toHaveLength(sets.length);
    const differ = sets.filter(
      (set, at) =>
        answers[at]?.ok !==
        (conflictOf([...new Set(set)] as (typeof roles)[number][]) === undefined),
    );
    expect(differ).toEqual([]);
  });

  test('no pair of incompatible roles is stored, by whatever program', async () => {
    const pairs = roles.flatMap((one) =>
      roles.filter((other) => areIncompatible(one, other)).map((other) => [one, other]),
    );
    expect(pairs.length).toBeGreaterThan(40);
    for (const [at, pair] of pairs.entries())
      await expect(
        inspect(
          database(),
          `insert into identity.account (login, name, roles, password_hash, unsettled)
             values ($1, 'x', $2, '$argon2id$', true)`,
          [`pair${at}`, pair],
        ),
        pair.join(' '),
      ).rejects.toMatchObject({ constraint: 'account_roles_compatible' });
  });
});
