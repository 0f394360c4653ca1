import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision, Item } from './decision.ts';
import { scoreOf } from './score.ts';

const decision = (item: string, flagged: boolean, more: Partial<Decision> = {}): Decision => ({
  item,
  flagged,
  seconds: 20,
  named: [],
  ...more,
});
const score = (items: readonly Item[], decisions: readonly Decision[]) =>
  scoreOf({ items, decisions, fieldPrevalence: 0.02 });

const ledger = {
  members: ['P1', 'P2', 'P3'],
  links: [
    ['M', 'P1'],
    ['M', 'P2'],
    ['M', 'P3'],
  ],
} as const;
const records: readonly Item[] = [
  { id: 'a', target: true, evidence: [], network: ledger },
  { id: 'b', target: true, evidence: [], network: ledger },
  { id: 'c', target: false, evidence: [], network: { members: [], links: [] } },
  { id: 'd', target: true, evidence: [] },
];

test('compares named members and links with the ledger of their item', () => {
  const { networks } = score(records, [
    decision('a', true, { network: { members: ['P1', 'P2', 'X'], links: [['P1', 'M']] } }),
    decision('b', false),
    // Whom somebody names of ordinary life is wrongly named, whatever they are called elsewhere.
    decision('c', true, { network: { members: ['P1'], links: [] } }),
    // Without a network question, no decision scores its members.
    decision('d', true, { network: { members: ['P9'], links: [] } }),
  ]);
  expect(networks).toEqual({
    members: { named: 4, there: 6, right: 2, precision: 0.5, recall: 0.333333 },
    links: { named: 1, there: 6, right: 1, precision: 1, recall: 0.166667 },
  });
});

const series = (id: string, onset?: number): Item => ({
  id,
  target: onset !== undefined,
  evidence: [],
  trend: { steps: 13, stepsInYear: 52, ...(onset === undefined ? {} : { onset }) },
});

test('a warning has its delay; one before the onset, or of nothing, is a false one a year', () => {
  const { trends } = score(
    [series('a', 2), series('b', 3), series('c', 0), series('d'), series('e', 4), series('f')],
    [
      decision('a', true, { warned: 4 }),
      decision('b', true, { warned: 1 }), // before it began
      decision('c', true), // named no period: at the last of them
      decision('d', true, { warned: 5 }),
      decision('e', false),
      decision('f', false),
    ],
  );
  // Six quarters were looked at.
  expect(trends).toEqual({ onsets: 4, found: 2, meanDelay: 7, falseInYear: 1.333333 });
});

test('what was not decided, is void or of another kind is in neither score', () => {
  const plain: Item = { id: 'x', target: true, evidence: [] };
  expect(score([plain], [decision('x', true)])).toMatchObject({
    networks: undefined,
    trends: undefined,
  });
  const { networks, trends } = score(
    [...records, series('s', 1)].map((one) => ({ ...one, void: one.id !== 'b' })),
    [decision('a', true, { network: ledger }), decision('s', true, { warned: 1 })],
  );
  expect([networks, trends]).toEqual([undefined, undefined]);
});

test('R73: shares lie between 0 and 1, and a file gives the same digits in whatever order it names', () => {
  const names = fc.uniqueArray(fc.constantFrom('P1', 'P2', 'P3', 'X', 'Y'));
  fc.assert(
    fc.property(names, names, fc.integer({ min: 0, max: 12 }), (members, ends, warned) => {
      const links = ends.map((end) => ['M', end] as const);
      const of = (network: NonNullable<Decision['network']>) =>
        score(
          [...records, series('s', 5)],
          [decision('a', true, { network }), decision('s', true, { warned })],
        );
      const one = of({ members, links });
      for (const share of [one.networks?.members.precision, one.networks?.links.recall])
        expect(share === undefined || (share >= 0 && share <= 1)).toBe(true);
      const other = of({
        members: members.toReversed(),
        links: links.map(([from, to]) => [to, from] as const).toReversed(),
      });
      expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      const { found = 0, falseInYear = 0 } = one.trends ?? {};
      expect(found === 1).toBe(warned >= 5);
      expect(falseInYear > 0).toBe(warned < 5);
    }),
  );
});
