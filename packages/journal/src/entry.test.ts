import fc from 'fast-check';
import { expect, test } from 'vitest';
import { continuationDigest, watchContinuations } from './continuation.ts';
import { canonicalJson, decodeEntry, encodeEntry, type LoggedEntry } from './entry.ts';

const entry: LoggedEntry = {
  schema: 1,
  at: '2026-11-25T02:00:00.000000Z',
  operation: 'consultation',
  actor: 'n.officer',
  role: 'border-officer',
  purpose: 'border-check',
  reference: 'ღამის ცვლა',
  action: 'getTraveller',
  outcome: 'done',
  subjects: ['rLHxMCuFZT0pTHpVnc3EzA'],
  recipients: [],
  salt: 'c2FsdHNhbHRzYWx0',
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const decoded = (fields: object): unknown => decodeEntry(bytes(canonicalJson(fields)));

test('R32: an entry comes back with who, why, when and to whom', () => {
  expect(decodeEntry(encodeEntry(entry))).toEqual(entry);
  const { role: _, purpose: __, reference: ___, ...bare } = entry;
  for (const at of ['2026-11-25T02:00:00Z', '2024-02-29T23:59:59.999Z'])
    expect(decodeEntry(encodeEntry({ ...bare, at }))).toEqual({ ...bare, at });
});

test('an entry that is not in canonical form, or of an unknown schema, is refused', () => {
  const text = canonicalJson(entry);
  expect(decodeEntry(bytes(text.replace('{', '{ ')))).toBeUndefined();
  expect(decodeEntry(bytes(`\uFEFF${text}`))).toBeUndefined();
  expect(decodeEntry(bytes(text.replace('"schema":1', '"schema":2')))).toBeUndefined();
  expect(decodeEntry(bytes(text.replace('consultation', 'peeking')))).toBeUndefined();
  expect(decodeEntry(bytes(text.replace('{', '{"action":"x",')))).toBeUndefined();
  for (const bad of ['', 'null', '[]', '{', '7']) expect(decodeEntry(bytes(bad))).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array(), (any) => {
      expect(decodeEntry(any)).toBeUndefined();
    }),
  );
});

test('R32: an entry without who, why or when, or with a time that is none, is refused', () => {
  for (const at of [
    'yesterday',
    '2026-11-25',
    '2026-11-25T02:00:00',
    '2026-11-25T02:00:00+04:00',
    '2026-02-29T02:00:00Z',
    '2026-04-31T02:00:00Z',
    '2026-13-01T02:00:00Z',
    '2026-11-25T24:00:00Z',
    '2026-11-25T02:00:00.Z',
    ' 2026-11-25T02:00:00Z',
  ])
    expect(decoded({ ...entry, at }), at).toBeUndefined();
  const fields = [
    'at',
    'operation',
    'actor',
    'action',
    'outcome',
    'subjects',
    'recipients',
    'salt',
  ];
  for (const field of fields)
    expect(decoded({ ...entry, [field]: undefined }), field).toBeUndefined();
});

test('R36: an entry with a field that is not known, or a subject that is no keyed hash, is refused', () => {
  for (const more of [
    { name: 'Jane' },
    { toString: 'x' },
    { subjects: ['Jane Doe'] },
    { subjects: ['4711'] },
    { subjects: [1, {}] },
    { subjects: 'rLHxMCuFZT0pTHpVnc3EzA' },
    { recipients: [7] },
    { role: 7 },
    { purpose: null },
    { reason: [] },
    { salt: '' },
    { continued: { entries: 1, digest: 'f'.repeat(64), name: 'Jane' } },
    { continued: { entries: 0, digest: 'f'.repeat(64) } },
    { continued: { entries: 1, digest: 'ff' } },
    { continues: { salt: entry.salt, part: 1.5 } },
    { continues: entry.salt },
  ])
    expect(decoded({ ...entry, ...more }), JSON.stringify(more)).toBeUndefined();
});

test('any field of another type is refused', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(entry)), fc.jsonValue(), (field, value) => {
      fc.pre(typeof value !== 'string' && value !== entry.schema);
      fc.pre(!(Array.isArray(value) && value.every((item) => typeof item === 'string')));
      expect(decoded({ ...entry, [field]: value })).toBeUndefined();
    }),
  );
});

test('canonical JSON does not depend on the order in which fields were set', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
      const backwards = Object.fromEntries(Object.entries(fields).reverse());
      expect(canonicalJson(backwards)).toBe(canonicalJson(fields));
      expect(JSON.parse(canonicalJson(fields))).toEqual(JSON.parse(JSON.stringify(fields)));
    }),
  );
});

/** An entry with a number of further ones, and others around them. */
const group = (more: number): { first: Uint8Array; further: Uint8Array[]; alone: Uint8Array } => {
  const further = Array.from({ length: more }, (_, at) =>
    encodeEntry({
      ...entry,
      salt: `further-further-${at}`,
      continues: { salt: entry.salt, part: at + 1 },
    }),
  );
  const continued = { entries: more, digest: continuationDigest(further) };
  const alone = encodeEntry({ ...entry, salt: 'aloneAloneAloneAlone' });
  return { first: encodeEntry({ ...entry, continued }), further, alone };
};

const incompleteIn = (leaves: readonly Uint8Array[]): unknown => {
  const watch = watchContinuations();
  for (const [index, leaf] of leaves.entries()) watch.see(leaf, index);
  return watch.incomplete();
};

test('an entry with all its further ones is whole, in whatever order and among whichever others', () => {
  const { first, further, alone } = group(3);
  expect(decodeEntry(first)?.continued?.entries).toBe(3);
  expect(incompleteIn([alone, first, ...further, alone])).toEqual([]);
  expect(incompleteIn([...further.toReversed(), alone, first])).toEqual([]);
  expect(incompleteIn([bytes('"continue'), alone])).toEqual([]);
});

test('a further entry that was left out, doubled or exchanged shows, and so does a first one', () => {
  const { first, further, alone } = group(3);
  const [one = first, two = first, three = first] = further;
  const short = [{ index: 1, entries: 3, found: 2 }];
  expect(incompleteIn([alone, first, one, three])).toEqual(short);
  expect(incompleteIn([alone, first, one, one, three])).toEqual(short);
  const forged = encodeEntry({
    ...entry,
    subjects: [],
    continues: { salt: entry.salt, part: 2 },
  });
  expect(incompleteIn([alone, first, one, forged, three])).toEqual([
    { index: 1, entries: 3, found: 3 },
  ]);
  expect(incompleteIn([one, two, three])).toEqual([{ index: 0, found: 3 }]);
  const fourth = encodeEntry({ ...entry, continues: { salt: entry.salt, part: 4 } });
  expect(incompleteIn([first, fourth, ...further])).toEqual([{ index: 0, entries: 3, found: 4 }]);
});
