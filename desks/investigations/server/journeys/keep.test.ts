import type { JourneyRow } from '@amirani/network/journeys';
import { expect, test } from 'vitest';
import { seenOf } from '../statements/view.ts';
import { statementRows as all } from '../test/statement-rows.ts';
import { findingId, findJourneys } from './find.ts';
import { planJourney } from './keep.ts';

const idOf = (kind: string, ...parts: readonly string[]): string => [kind, ...parts].join(' ');
const planning = { exhibit: { id: 'x', number: 1 }, by: 'dato', at: new Date(0), idOf };
const grading = { source: 'B', information: '2' } as const;

let line = 0;
const row = (
  list: string,
  day: number,
  name: string,
  document: string,
  way = ['QMA', 'QMB'] as const,
): JourneyRow => {
  line += 1;
  return {
    id: `x#${line}`,
    list,
    day: 20_600 + day,
    from: way[0],
    to: way[1],
    name,
    document,
    booking: `B${line}`,
    bookedAt: day * 1000,
  };
};
/** Levan goes out three times with the document H1, which never comes back, and each time alone home. */
const rows = [1, 8, 15].flatMap((day) => [
  row(`out${day}`, day, 'TSKHVEDADZE Levan', 'L1'),
  row(`out${day}`, day, 'GOGELIA Irakli', 'H1'),
  row(`back${day}`, day + 2, 'TSKHVEDADZE Levan', 'L1', ['QMB', 'QMA'] as unknown as readonly [
    'QMA',
    'QMB',
  ]),
]);
const lists = [...new Set(rows.map(({ list }) => list))];
const disclosures = [
  {
    id: 'd',
    exhibit: 'x',
    reference: 'PIU 1',
    offence: 'facilitation-of-unauthorised-entry' as const,
    lists,
    recordedBy: 'dato',
    recordedAt: '2026-06-30T00:00:00Z',
  },
];

const keep = (seen: ReturnType<typeof seenOf>, kind: 'look-alike-relay' | 'known') => {
  const found = findJourneys(seen, 'case', rows, disclosures);
  const of = (id: string) => found.travellers.filter((one) => one.id === id);
  const [relay] = found.escorts.filter((one) => one.kind === 'look-alike-relay');
  const finding = findingId(
    idOf,
    kind,
    kind === 'known' ? of('levan') : [...of(relay?.escort ?? ''), ...of(relay?.holder ?? '')],
  );
  return planJourney(seen, found, { finding, role: 'lends it', grading }, planning);
};
const said = (plan: ReturnType<typeof planJourney>) =>
  (plan?.statements ?? []).map(
    ({ subject, property, value, kind }) => `${kind} ${subject}: ${property} ${value}`,
  );

test('of a relay it is kept that the document left, as a fact; whose it is and who goes with it, as an assessment', () => {
  const statements = said(keep(seenOf([]), 'look-alike-relay'));
  expect(statements).toContain('fact document H1: number H1');
  expect(statements).toContain('assessment document H1: holder traveller H1');
  expect(
    statements.filter((one) => one.includes('document-left') && one.includes('object')),
  ).toHaveLength(3);
  const link = 'travel document H1 traveller L1';
  for (const end of ['subject traveller L1', 'object document H1', 'role lends it'])
    expect(statements).toContain(`assessment ${link}: ${end}`);
  // Nobody says that the holder was on a journey, nor that the two know each other.
  expect(statements.filter((one) => one.includes('participant') && one.includes('H1'))).toEqual([]);
  expect(statements.filter((one) => /(?:subject|object) traveller H1/.test(one))).toEqual([]);
});

test('R40: where the holder is a victim only the journeys of the escort are kept', () => {
  const victim = [
    ...all('irakli', 'Person', { name: 'Gogelia Irakli', passportNumber: 'H1' }),
    ...all('irakli', 'Person', { category: 'victim' }),
  ];
  const statements = said(keep(seenOf(victim), 'look-alike-relay'));
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.join()).not.toMatch(/H1|irakli|GOGELIA/);
});

test('journeys of a person of the case are kept as facts of the lists, each with its row, and nothing of anybody else', () => {
  const levan = all('levan', 'Person', { name: 'Levan Tskhvedadze', passportNumber: 'L1' });
  const plan = keep(seenOf(levan), 'known');
  const statements = said(plan);
  expect(statements.filter((one) => one.includes('participant levan'))).toHaveLength(6);
  expect(
    statements.filter((one) => one.startsWith('assessment') && !one.includes('alias')),
  ).toEqual([]);
  expect(statements.join()).not.toMatch(/H1|GOGELIA/);
  expect(
    plan?.statements.every(
      ({ exhibit, locator }) => exhibit === 'x' && /^row \d+$/.test(locator ?? ''),
    ),
  ).toBe(true);
  // Of somebody kept apart there is nothing to keep.
  const apart = [...levan, ...all('levan', 'Person', { category: 'victim' })];
  expect(keep(seenOf(apart), 'known')).toBeUndefined();
});
