import { describe, expect, test } from 'vitest';
import { readRecords } from '../index.ts';
import type { MessageRecord, TravellerRecord } from '../record.ts';
import { FLIGHT_DAY } from './read-text.ts';
import { haveSamples, sampleFiles, sampleJson } from './sample-files.ts';

const records = (bytes: Uint8Array): MessageRecord[] =>
  readRecords(bytes, { referenceDate: FLIGHT_DAY });

interface Facts {
  readonly pax_tif: number;
  readonly nad: Readonly<Record<string, number>>;
  readonly ssr_docs: number;
  readonly versions: readonly string[];
}

describe.skipIf(!haveSamples)('messages of other systems', () => {
  test.each(sampleFiles('pnrgov').concat(sampleFiles('paxlst')))(
    '$name: no traveller lost',
    ({ bytes, expectation }) => {
      const facts = expectation?.['message_facts'] as Facts;
      const read = records(bytes);
      const travellers = read.flatMap((record) => record.travellers);
      const persons = facts.nad['FL'] ?? 0;
      const named =
        persons + (facts.nad['FM'] ?? 0) + (facts.nad['DDU'] ?? 0) + (facts.nad['DDT'] ?? 0);
      expect(travellers.length).toBeGreaterThanOrEqual(facts.pax_tif);
      if (named > 0) expect(travellers).toHaveLength(named);
      expect(travellers.every(({ surname }) => surname !== undefined)).toBe(true);
      expect(read.map(({ type, version }) => `${type}.${version.replace(':', '.')}`)).toEqual(
        facts.versions.map((version) => version.replace('PAORES', 'other')),
      );
    },
  );

  test.each(['pnrgov', 'paxlst', 'iapi', 'pitfalls'].flatMap(sampleFiles))(
    '$name: every value stands where its source says',
    ({ bytes }) => {
      for (const record of records(bytes)) {
        for (const { source } of [
          ...record.travellers,
          ...record.bookings,
          { source: record.source ?? {} },
        ]) {
          for (const { start, end, segment, tag } of Object.values(source)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(record.length);
            expect(segment).toBeGreaterThan(0);
            expect(tag).toMatch(/^[A-Z]{3}$/);
          }
        }
      }
    },
  );
});

interface Expected {
  readonly travellers: readonly Readonly<Record<string, unknown>>[];
  readonly phones?: readonly string[];
  readonly messages?: number;
  readonly interchanges?: number;
  readonly part?: string;
  readonly diagnostic?: string;
  readonly legs?: readonly string[];
  readonly arrival?: string | null;
}

/** Each key of a traveller in `expect.json` as our record says it. */
const FIELDS: Readonly<Record<string, (traveller: TravellerRecord) => unknown>> = {
  last: ({ surname }) => surname,
  first: ({ given }) => given,
  document: ({ documents }) => documents?.[0]?.number,
  sex: ({ sex }) => sex,
  nationality: ({ nationalities }) => nationalities?.[0] ?? null,
  nationalities: ({ nationalities }) => nationalities,
  place_of_birth: ({ birthPlace }) => birthPlace,
  dob: ({ birthDate }) => birthDate,
  role: ({ role }) => role,
  ticket: ({ tickets }) => tickets?.[0]?.number,
  coupon: ({ tickets }) => tickets?.[0]?.coupon,
  bag_kg: ({ bags }) => bags?.[0]?.weightKg,
  pool: ({ bags }) => bags?.[0]?.pool,
  pool_role: ({ bags }) => bags?.[0]?.poolRole,
};

const legText = ({
  kind,
  designator,
  from,
  to,
  departure,
}: MessageRecord['legs'][number]): string => {
  if (kind === 'surface')
    return from === undefined ? 'surface (no points given)' : `surface ${from}-${to}`;
  if (kind === 'open') return `open ${from}-${to}`;
  return `${designator} ${from}-${to} ${departure?.slice(0, 10)}`;
};

describe.skipIf(!haveSamples)('pitfalls, each as its expectation says', () => {
  const all = haveSamples
    ? (sampleJson('pitfalls', 'expect.json') as Record<string, { kind: string; expect: Expected }>)
    : {};
  const files = new Map(sampleFiles('pitfalls').map(({ name, bytes }) => [name, bytes]));
  test.each(Object.entries(all))('%s', (name, { kind, expect: wanted }) => {
    const read = records(files.get(`${name}.edi`) ?? new Uint8Array());
    const travellers = read.flatMap((record) => record.travellers);
    const diagnostics = read.flatMap((record) => record.diagnostics);
    expect(read.every(({ type }) => type === kind)).toBe(true);
    expect(travellers).toHaveLength(wanted.travellers.length);
    for (const [index, person] of wanted.travellers.entries()) {
      for (const [key, value] of Object.entries(person)) {
        if (key === 'diagnostic') {
          expect(diagnostics.map(({ code }) => code)).toContain('message.count.unt');
        } else expect(FIELDS[key]?.(travellers[index] as TravellerRecord), key).toEqual(value);
      }
    }
    const contacts = read.flatMap(({ bookings }) => bookings.flatMap((one) => one.contacts ?? []));
    if (wanted.phones) expect(contacts.map(({ value }) => value)).toEqual(wanted.phones);
    if (wanted.messages ?? wanted.interchanges) {
      expect(read).toHaveLength(wanted.messages ?? wanted.interchanges ?? 0);
    }
    if (wanted.part) {
      expect(read[0]?.part).toBe(wanted.part);
      expect(diagnostics.map(({ text }) => text).join()).toContain('EQN declares 2');
    }
    if (wanted.diagnostic) expect(diagnostics.map(({ text }) => text)).toContain(wanted.diagnostic);
    if (wanted.legs) expect(read[0]?.legs.map(legText)).toEqual(wanted.legs);
    if (wanted.arrival !== undefined)
      expect(read[0]?.legs[0]?.arrival ?? null).toBe(wanted.arrival);
  });
});

interface Dialogue {
  readonly file: string;
  readonly kind: string;
  readonly cnt: readonly string[];
  readonly flight: readonly string[];
  readonly legs: readonly string[];
  readonly travellers: readonly { readonly name: string }[];
  readonly documents: readonly string[];
  readonly responses: readonly { readonly code: string }[];
}

describe.skipIf(!haveSamples)('dialogues of API and answer', () => {
  const facts = haveSamples ? (sampleJson('iapi', 'facts.json') as Dialogue[]) : [];
  const files = new Map(sampleFiles('iapi').map(({ name, bytes }) => [name, bytes]));
  test.each(facts.filter(({ file }) => files.has(file)))('$file', (fact) => {
    const [record] = records(files.get(fact.file) ?? new Uint8Array());
    expect(record?.type).toBe(fact.kind);
    expect(record?.travellers.map(({ nameAsSent }) => nameAsSent?.replace('/', ':'))).toEqual(
      fact.travellers.map(({ name }) => name),
    );
    expect(
      record?.travellers.flatMap(({ documents }) =>
        documents?.map((one) => `${one.type} ${one.number}`),
      ),
    ).toEqual(fact.documents);
    expect(new Set(record?.legs.map(({ designator }) => designator))).toEqual(new Set(fact.flight));
    expect(record?.legs.flatMap(({ from, to }) => [from, to])).toEqual(
      fact.legs.map((leg) => leg.slice(-3)),
    );
    expect((record?.answers ?? []).map(({ code }) => code)).toEqual(
      fact.responses.map(({ code }) => code),
    );
    const counted = record?.diagnostics.some(({ code }) => code === 'message.count.cnt');
    expect(counted).toBe(false);
  });

  test('the answers name the persons whom the dialogue lets board', () => {
    for (const dialogue of ['04', '07', '11', '12']) {
      const expected = sampleJson('iapi', `astra-test${dialogue}.expect.json`) as {
        sequence: readonly { event: string; pax_ref?: string }[];
      };
      const [answer] = records(
        files.get(`astra-test${dialogue}-02-cusres.edi`) ?? new Uint8Array(),
      );
      const board = expected.sequence.filter(({ event }) => event === 'OK_TO_BOARD');
      expect(
        answer?.answers?.map(({ uniqueReference, board }) => [uniqueReference, board]),
      ).toEqual(board.map(({ pax_ref }) => [pax_ref, true]));
    }
  });
});
