import { createHash } from 'node:crypto';
import { type CivilDate, isFictitious } from '@amirani/core';
import { expect, test } from 'vitest';
import { type BorderModule, builtInModules } from '../modules/index.ts';
import { xoshiro128 } from '../random/stream.ts';
import {
  type LedgerEntry,
  livesOfFlight,
  manifestFile,
  manifestOf,
  partOfFlight,
  partsOf,
  planTrainingWorld,
  saltOf,
  sealHolds,
  type TrainingPlan,
  type TrainingWorldOptions,
  trainingWorldVersion,
  twinDifferences,
  type WorldFileName,
  type WorldTraveller,
} from './index.ts';
import { childKey, keyedStream, worldKey } from './keyed-stream.ts';

/** Many plants among few others, so that a small world has some of each. */
const crowded = builtInModules().map((module): BorderModule => {
  const value = module.decoys === undefined ? 150_000 : 20_000;
  return { ...module, perMillion: { ...module.perMillion, high: { value, assumption: 'a test' } } };
});

const options: TrainingWorldOptions = {
  version: trainingWorldVersion,
  seed: 'a lesson',
  referenceDate: '2026-03-31' as CivilDate,
  size: { travellers: 200, flights: 6, days: 2 },
  prevalence: 'high',
  modules: crowded,
};

const planned = (changes: Partial<TrainingWorldOptions> = {}): TrainingPlan => {
  const { plan, problems } = planTrainingWorld({ ...options, ...changes });
  if (plan === undefined) throw new Error(JSON.stringify(problems));
  return plan;
};

/** The files of a world as lines, each world made once. */
const filesOf = (plan: TrainingPlan): Readonly<Record<WorldFileName, readonly string[]>> => {
  const parts = [...partsOf(plan)];
  const lines = (name: WorldFileName): readonly string[] =>
    Buffer.concat(parts.map(({ bytes }) => bytes[name]))
      .toString('utf8')
      .split('\n')
      .slice(0, -1);
  return {
    flights: lines('flights'),
    travellers: lines('travellers'),
    records: lines('records'),
    ledger: lines('ledger'),
  };
};

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

const plan = planned();
const files = filesOf(plan);
const manifest = manifestOf(plan);
const people = files.travellers.map((line) => JSON.parse(line) as WorldTraveller);
const ledger = files.ledger.map((line) => JSON.parse(line) as LedgerEntry);

const stateOf = (digest: Buffer): [number, number, number, number] => [
  digest.readUInt32BE(0),
  digest.readUInt32BE(4),
  digest.readUInt32BE(8),
  (digest.readUInt32BE(12) | 1) >>> 0,
];

test('keys are SHA-256 of the world’s key, a name with its length, and a number', () => {
  const key = worldKey('00ff'.repeat(16));
  expect(Buffer.from(key).toString('hex')).toBe('00ff'.repeat(16));
  expect(worldKey('00FF'.repeat(16))).toEqual(key);
  expect(Buffer.from(worldKey('a lesson'))).toEqual(
    createHash('sha256').update('amirani.world-seed/1\na lesson').digest(),
  );
  const name = Buffer.from('overstayer/plant/module');
  const [length, index] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(name.length);
  index.writeUInt32BE(70_000);
  const child = createHash('sha256').update(key).update(length).update(name).update(index).digest();
  expect(Buffer.from(childKey(key, 'overstayer/plant/module', 70_000))).toEqual(child);
  const words = xoshiro128(stateOf(child));
  const stream = keyedStream(key, 'overstayer/plant/module', 70_000);
  expect(Array.from({ length: 10 }, stream.next)).toEqual(Array.from({ length: 10 }, words));
  // A child stream depends on the whole key and not on the drawn values.
  const grandchild = createHash('sha256')
    .update(child)
    .update(Buffer.from([0, 0, 0, 1]))
    .update('a');
  expect(stream.child('a').next()).toBe(
    xoshiro128(stateOf(grandchild.update(Buffer.alloc(4)).digest()))(),
  );
});

test('the same options give the same bytes, other ones others', () => {
  expect(manifestOf(planned())).toEqual(manifest);
  for (const change of [
    { seed: 'another lesson' },
    { referenceDate: '2026-04-01' as CivilDate },
    { prevalence: 'low' },
  ] as const) {
    const other = manifestOf(planned(change));
    expect(other.files.travellers.sha256).not.toBe(manifest.files.travellers.sha256);
    expect(other.ledgerSeal).not.toBe(manifest.ledgerSeal);
  }
  for (const name of ['flights', 'travellers', 'records'] as const)
    expect(manifest.files[name].sha256).toBe(
      createHash('sha256').update(text(files[name])).digest('hex'),
    );
});

test('a flight is the same whenever and wherever it is made', () => {
  const parts = [...partsOf(plan)];
  for (const number of [5, 1, 3])
    expect(partOfFlight(structuredClone(plan), number)).toEqual(parts[number]);
});

test('a life does not depend on the others; some modules alone give those that all of them give', () => {
  const isWanted = ({ id }: BorderModule): boolean => id.startsWith('e');
  for (let flight = 0; flight < 4; flight += 1) {
    const some = livesOfFlight(plan, flight, isWanted);
    const all = livesOfFlight(plan, flight);
    expect(some.flight).toEqual(all.flight);
    expect(some.lives).toEqual(all.lives.filter(({ entity }) => entity.startsWith('e')));
    expect(some.lives.length).toBeLessThan(all.lives.length);
  }
});

test('another module changes nobody else’s life, and the order of modules has no say', () => {
  for (const left of ['escorted-group', 'honest-family']) {
    const without = filesOf(planned({ modules: crowded.filter(({ id }) => id !== left) }));
    for (const name of ['travellers', 'records', 'ledger', 'flights'] as const) {
      const larger = new Set(files[name]);
      expect(without[name].filter((line) => !larger.has(line))).toEqual([]);
    }
    expect(without.travellers.length).toBeLessThan(people.length);
  }
  expect(filesOf(planned({ modules: [...crowded].reverse() }))).toEqual(files);
});

test('a dial changes those of its module alone', () => {
  const turned = planned({ dials: { overstayer: { denies: 1 } } });
  const before = new Set(files.travellers);
  const changed = filesOf(turned).travellers.filter((line) => !before.has(line));
  const own = new Set(
    Array.from({ length: 6 }, (_, flight) => livesOfFlight(turned, flight).lives)
      .flat()
      .filter(({ entity }) => entity.startsWith('overstayer/'))
      .flatMap((life) => life.travellers.map(({ id }) => id)),
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const line of changed) expect(own).toContain((JSON.parse(line) as WorldTraveller).id);
});

test('as many stories as the rates say, and what is left of one by chance', () => {
  const { modules } = planned({ size: 'M', modules: builtInModules() });
  for (const { module, plants, decoysEach } of modules) {
    const rate = 'value' in module.perMillion.high ? module.perMillion.high.value : 0;
    expect(Math.abs(plants - (rate * 50_000) / 1e6), module.id).toBeLessThan(1);
    if (module.decoys !== undefined) expect(decoysEach).toBeGreaterThanOrEqual(3);
  }
  const low = planned({ size: 'M', prevalence: 'low', modules: builtInModules() });
  const planted = low.modules.filter(({ module }) => module.decoys !== undefined);
  const share = planted.reduce((sum, { plants }) => sum + plants, 0) / 50_000;
  expect(share).toBeGreaterThan(0.0005);
  expect(share).toBeLessThan(0.005);
});

test('ids are of one person each, and nothing that is shown says what is planted', () => {
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  const shown = `${text(files.travellers)}${text(files.records)}${manifestFile(manifest)}`;
  for (const word of ['plant"', 'decoy', 'twin', 'truth', 'technique', options.seed, saltOf(plan)])
    expect(shown, word).not.toContain(word);
  for (const entry of ledger) expect(people.some(({ id }) => id === entry.subject)).toBe(true);
});

test('the seal holds for the ledger and its salt, and for no other', () => {
  const { ledgerSeal } = manifest;
  const truth = Buffer.from(text(files.ledger));
  expect(sealHolds(ledgerSeal, saltOf(plan), truth)).toBe(true);
  expect(sealHolds(ledgerSeal, saltOf(planned({ seed: 'b' })), truth)).toBe(false);
  const changed = Buffer.from(truth);
  changed[100] = (changed[100] ?? 0) ^ 1;
  expect(sealHolds(ledgerSeal, saltOf(plan), changed)).toBe(false);
});

test('R70: twins differ in one group of fields, and in nothing else that is a fact', () => {
  const pairs = Array.from({ length: 4 }, (_, seed) => planned({ seed: `twins ${seed}` })).flatMap(
    (one) => {
      const made = filesOf(one);
      const own = new Map(
        made.travellers.map((line) => {
          const traveller = JSON.parse(line) as WorldTraveller;
          return [traveller.id, traveller] as const;
        }),
      );
      return made.ledger.flatMap((line) => {
        const entry = JSON.parse(line) as LedgerEntry;
        if (entry.kind !== 'twin') return [];
        const [a, b] = [own.get(entry.of), own.get(entry.subject)];
        return a === undefined || b === undefined ? [] : [{ a, b, group: entry.group }];
      });
    },
  );
  expect(new Set(pairs.map(({ group }) => group))).toEqual(
    new Set(['nationality', 'sex', 'age', 'name']),
  );
  for (const { a, b, group } of pairs) {
    const { fields, outside } = twinDifferences(a, b, group);
    expect(fields.length, group).toBeGreaterThan(0);
    expect(outside, group).toEqual([]);
    // Numbers in common would give the pair away.
    expect(a.document.number).not.toBe(b.document.number);
    expect(a.booking.locator).not.toBe(b.booking.locator);
  }
  const [one, other] = people;
  if (one === undefined || other === undefined) throw new Error('a world has people');
  expect(twinDifferences(one, other, 'sex').outside.length).toBeGreaterThan(0);
});

test('R67: every code of a document is one that no state has', () => {
  for (const { document } of people) {
    expect(isFictitious(document.issuer)).toBe(true);
    expect(isFictitious(document.nationality)).toBe(true);
    expect(document.zone[0]?.slice(2, 5)).toBe(document.issuer);
  }
});

test('a person who asks for help has done nothing: a need has its own right action', () => {
  const needs = ledger.filter(({ kind }) => kind === 'need');
  expect(needs.length).toBeGreaterThan(0);
  for (const entry of needs)
    expect(entry.kind === 'need' && entry.rightAction).toMatch(/^refer-(asylum|child|victim)$/);
});

test('two modules of one id, and dials that do not fit, make no world', () => {
  const [first] = crowded;
  const twice = planTrainingWorld({
    ...options,
    modules: [...crowded, first as BorderModule],
  });
  expect(twice).toMatchObject({ plan: undefined, problems: [{ code: 'module.id.twice' }] });
  const codes = (dials: TrainingWorldOptions['dials']) =>
    planTrainingWorld({ ...options, ...(dials === undefined ? {} : { dials }) }).problems.map(
      ({ code }) => code,
    );
  expect(codes({ overstayer: { denies: 2 } })).toEqual(['module.dial.range']);
  expect(codes({ overstayer: { nothing: 1 } })).toEqual(['module.dial.unknown']);
  expect(codes({ nobody: { denies: 1 } })).toEqual(['module.dial.unknown']);
  expect(() => planned({ version: 0 })).toThrow(RangeError);
});
