import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedFields, differenceOf, entryText } from './difference.ts';
import type { SoughtPerson, WatchListEntry } from './model.ts';
import { csv } from './test/fixtures.ts';
import { read } from './test/read.ts';

const [tamar, dario, wasir] = read(csv).list;
const people = [tamar, dario, wasir].filter((entry) => entry !== undefined);

test('added, changed with its fields, removed, unchanged', () => {
  const later = read(csv.replace('1974-05-31', '1974-05-30').replace('W-2,', 'W-9,')).list;
  const { added, changed, removed, unchanged, kept } = differenceOf(people, later);
  expect(added.map(({ id }) => id)).toEqual(['W-9']);
  expect(removed).toEqual([dario]);
  expect(changed).toMatchObject([{ before: tamar, fields: ['birthDates'] }]);
  expect([unchanged, kept]).toEqual([1, []]);
});

test('an entry whose record had to be refused is kept as it was, not removed', () => {
  const broken = read(
    csv.replace('W-2,"Orsini, Dario",,1981-02|1982,QMB', 'W-2,"Orsini, Dario",,,1981-02|1982,QMB'),
  );
  expect(broken.refusedIds).toEqual(['W-2']);
  const { removed, kept } = differenceOf(people, broken.list, broken.refusedIds);
  expect(removed).toEqual([]);
  expect(kept).toEqual([dario]);
});

const entries = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefgh'), name: fc.constantFrom('Ana', 'Ben', 'Carl') }),
  { selector: ({ id }) => id },
);
const listOf = (rows: readonly { id: string; name: string }[]): readonly SoughtPerson[] =>
  rows.map(({ id, name }) => ({
    id,
    reference: id,
    ground: 'arrest',
    instruction: 'call-police',
    kind: 'person',
    names: [{ full: name, kind: 'primary', script: 'latin' }],
    birthDates: [],
    documents: [],
    nationalities: [],
    places: [],
  }));

test('the older version and its difference give the newer one, and every entry is in one group', () => {
  fc.assert(
    fc.property(entries, entries, fc.subarray([...'abcdefgh']), (old, now, refused) => {
      const [before, after] = [listOf(old), listOf(now)];
      const { added, changed, removed, kept, unchanged } = differenceOf(before, after, refused);
      expect(added.length + changed.length + unchanged).toBe(after.length);
      expect(changed.length + removed.length + kept.length + unchanged).toBe(before.length);
      const result = new Map<string, WatchListEntry>(before.map((entry) => [entry.id, entry]));
      for (const { id } of removed) result.delete(id);
      for (const entry of [...added, ...changed.map(({ after: one }) => one)])
        result.set(entry.id, entry);
      const expected = [...after, ...kept];
      expect([...result.values()].sort(byId)).toEqual([...expected].sort(byId));
    }),
  );
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

test('the text of an entry does not depend on the order of its members', () => {
  for (const entry of people) {
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as typeof entry;
    expect(entryText(turned)).toBe(entryText(entry));
    expect(JSON.parse(entryText(entry))).toEqual(entry);
    expect(changedFields(entry, turned)).toEqual([]);
  }
});
