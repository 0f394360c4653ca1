import { secondMessages } from '@amirani/scenario/second';
import { expect, test } from 'vitest';
import { anatomyOf, faultCount, faultKinds, rewrittenByte, withFault } from './faults.ts';
import { falsePairs, placesOf, referenceOf } from './judge.ts';
import { movesOnePerson, ourReader, personsOf } from './readings.ts';
import { attribution } from './run.ts';
import type { Sample } from './samples.ts';

const made = secondMessages(3, 20);
const samples: readonly Sample[] = made.map(({ name, bytes, persons }) => ({
  ...{ name, bytes, persons, from: 'second writer', written: true },
}));

test('the second writer makes the same messages from the same seed, others from another', () => {
  expect(secondMessages(3, 20)).toEqual(made);
  expect(secondMessages(4, 20)).not.toEqual(made);
});

test('each true value occurs in the bytes, and each document belongs to one person', () => {
  for (const { bytes, persons } of made) {
    const text = Buffer.from(bytes).toString('latin1');
    const numbers = persons.flatMap(({ documents }) => documents);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(text).toContain(number);
    for (const { values } of persons)
      for (const { kind, value } of values)
        if (kind === 'ticket' || kind === 'unique-reference' || kind === 'booking')
          expect(text).toContain(value);
  }
});

test('a fault changes the message, and by no more than it says', () => {
  for (const { bytes } of made.slice(0, 6)) {
    const anatomy = anatomyOf(bytes);
    for (const kind of faultKinds)
      for (const at of [
        0,
        Math.floor(faultCount(anatomy, kind) / 2),
        faultCount(anatomy, kind) - 1,
      ]) {
        const broken = withFault(anatomy, kind, at);
        expect(Buffer.compare(broken, bytes)).not.toBe(0);
        if (kind === 'tag-letter' || kind === 'byte-flipped') {
          expect(broken.length).toBe(bytes.length);
          expect(broken.filter((byte, i) => byte !== bytes[i])).toHaveLength(1);
        }
        if (kind === 'segment-exchanged') expect(broken.length).toBe(bytes.length);
      }
  }
});

test('the reading of an untouched message is true of itself', () => {
  for (const { bytes } of made)
    expect(falsePairs(ourReader(bytes), referenceOf(personsOf(ourReader(bytes))))).toEqual([]);
});

test('a reader that moves birth dates and documents to the next person is caught, and in silence', () => {
  const several = samples.filter(({ persons }) => persons.length > 2);
  for (const { bytes, persons } of several) {
    const pairs = falsePairs(movesOnePerson(bytes), referenceOf(persons));
    expect(pairs.length).toBeGreaterThan(0);
  }
  const { total, passed, untouched } = attribution(several, 50, { seed: 3, read: movesOnePerson });
  expect(total.silent).toBeGreaterThan(30);
  expect(untouched.false).toBeGreaterThan(0);
  expect(passed).toBe(false);
});

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

test('the terminator is the last of six characters after UNA, or the one before UNB where the blank is trimmed', () => {
  const body = "UNB+IATA:1+AA+BB'UNH+1+PAXLST:D:05B:UN:IATA'UNT+2+1'";
  const [whole, trimmed, turned] = ["UNA:+.? '", "UNA:+.?'", "UNA:+.? '\r\n"].map((una) => ({
    anatomy: anatomyOf(bytesOf(una + body)),
  }));
  for (const one of [whole, trimmed, turned])
    expect(
      one?.anatomy.segments.map(([start, end]) =>
        Buffer.from(one.anatomy.bytes.subarray(start, end)).toString('latin1'),
      ),
    ).toEqual(body.split(/(?<=')/));
});

const seated = bytesOf(
  [
    ...["UNB+IATA:1+AA+BB+260302:0900+1'", "UNH+1+PAXLST:D:05B:UN:IATA'", "BGM+745'"],
    ...["TDT+20+AA100+++AA'", "LOC+125+QAB'", "DTM+189:2603021010:201'", "LOC+87+QTC'"],
    ...["NAD+FL+++DOE:JANE'", "RFF+SEA:01E'", "DOC+P+A1234567'"],
    ...["NAD+FL+++ROE:JOHN'", "RFF+SEA:01A'", "DOC+P+B7654321'", "CNT+42:2'", "UNT+14+1'"],
    "UNZ+1+1'",
  ].join(''),
);

test('a seat that the fault itself wrote is damaged, a seat that the reader moved is false', () => {
  const anatomy = anatomyOf(seated);
  const place = Buffer.from(seated).indexOf('01E') + 2;
  const number = place * 7 + 2;
  const broken = withFault(anatomy, 'byte-flipped', number);
  expect(Buffer.from(broken).toString('latin1')).toContain("JANE'RFF+SEA:01A'");
  const at = rewrittenByte(anatomy, 'byte-flipped', number);
  expect(at).toBe(place);
  const reference = referenceOf(personsOf(ourReader(seated)));
  const rewritten = { at: place, before: placesOf(ourReader(seated)) };
  expect(falsePairs(ourReader(broken), reference, rewritten)).toEqual([]);
  expect(falsePairs(ourReader(broken), reference)).toMatchObject([{ kind: 'seat', value: '1A' }]);
  // Documents moved by a reader stay false, although the same byte was rewritten.
  expect(falsePairs(movesOnePerson(broken), reference, rewritten)).toHaveLength(2);
});

test('a fault that makes or destroys a separator rewrites no value', () => {
  const anatomy = anatomyOf(seated);
  const terminator = anatomy.separators[0] ?? 0;
  for (let bit = 0; bit < 7; bit++)
    expect(rewrittenByte(anatomy, 'byte-flipped', terminator * 7 + bit)).toBeUndefined();
  // 'g' is an apostrophe but for one bit.
  const letter = bytesOf("UNB+IATA:1+AA+gB'");
  const at = letter.indexOf('g'.charCodeAt(0));
  expect(rewrittenByte(anatomyOf(letter), 'byte-flipped', at * 7 + 6)).toBeUndefined();
  expect(rewrittenByte(anatomyOf(letter), 'byte-flipped', at * 7)).toBe(at);
});

test('a booking is told where a diagnostic points at its RCI, and nowhere else before the traveller', () => {
  const record = made
    .flatMap(({ bytes }) => ourReader(bytes))
    .find(({ type, bookings }) => type === 'PNRGOV' && bookings.length > 1);
  const [first, second] = record?.bookings ?? [];
  const at = second?.source['locator'];
  const booking = first?.locator;
  if (record === undefined || booking === undefined || at === undefined)
    throw new Error('no message of the second writer has two bookings');
  const travellers = record.travellers.map((one, index) =>
    second?.travellers.includes(index) ? { ...one, booking } : one,
  );
  const told = (segment: number): readonly boolean[] => {
    const severity = 'attention';
    const code = 'message.person.boundary-lost';
    const diagnostics = [{ code, severity, text: '', at: { ...at, segment } }] as const;
    return falsePairs(
      [{ ...record, travellers, diagnostics }],
      referenceOf(personsOf([record])),
    ).map((pair) => pair.told);
  };
  expect(new Set(told(at.segment))).toEqual(new Set([true]));
  expect(new Set(told(at.segment - 1))).toEqual(new Set([false]));
});

test('as many faults are made as were asked for, of every kind', () => {
  const { total, byKind } = attribution(samples.slice(0, 4), 700, { seed: 3 });
  expect(total.faults).toBeGreaterThan(650);
  for (const kind of faultKinds) expect(byKind[kind].faults).toBeGreaterThan(50);
  expect(total.false).toBe(total.silent + total.told);
});
