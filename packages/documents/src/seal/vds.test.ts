import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newKey } from '../test/pki.ts';
import { c40, sealDate, VISA_ZONE, vdsOf, visaWith } from '../test/seals.ts';
import { readSeal } from './read.ts';
import { sealedZone } from './sealed-zone.ts';
import { decodeVdsDate } from './vds-date.ts';

const key = newKey();
const codes = (seal: Uint8Array): readonly string[] =>
  readSeal(seal).findings.map(({ code }) => code.replace('document.seal.', ''));

/** Doc 9303-8, Appendix B: the worked example of a seal on an emergency travel document. */
const EXAMPLE = `
DC03D9C5D9CAC8A73A995D913A7D9C575E030230BAB3D2B3C549CD1DA93C5BD4
58135C6F57FC133C133C133C6B38208A4D0D4A32B0C11AE6268427153F7C453C
133C1345FF4039034E85DA183C1CC0D3AC16732D7EE2C20D7AEF7B381C0AE509
F10A97890D511C3C47B94807A4D0F67CE9083A7F206F04FB35AFDB8AB9658A93
327A4E0EE6ED`;

describe('a visible digital seal', () => {
  test('the worked example of Doc 9303-8', () => {
    const seal = readSeal(EXAMPLE);
    expect(seal).toMatchObject({
      kind: 'VDS',
      header: {
        version: 4,
        issuingState: 'UTO',
        signer: 'UTTS',
        certificateReference: '5B',
        issuedOn: '2026-06-13',
        signedOn: '2023-08-23',
        documentRef: 0x5e03,
      },
      profile: { id: 'emergency-travel-document' },
      complete: true,
    });
    expect(seal.feature('mrz')?.value).toBe(
      'PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F2606277<<<<<<<8',
    );
    expect(seal.signature?.value.length).toBe(64);
    // It was signed three years before it was issued: the standard's own example, so no reproach.
    expect(seal.findings.map(({ code, result }) => [code, result])).toEqual([
      ['document.seal.input.form', 'met'],
      ['document.seal.header.order', 'met'],
    ]);
  });

  test('dates: 25 March 1957 (Doc 9303-13, 2.3.1), and every other day', () => {
    expect(decodeVdsDate(Uint8Array.of(0x31, 0x9e, 0xf5))).toBe('1957-03-25');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(decodeVdsDate(sealDate(day))).toBe(day);
        },
      ),
    );
    for (const none of ['2026-13-01', '2026-02-30', '2026-00-10'])
      expect(decodeVdsDate(sealDate(none))).toBeUndefined();
  });

  test('a visa: zone, entries, duration, passport number, each with its place', () => {
    const seal = readSeal(vdsOf({ key }));
    expect(seal.findings).toEqual([]);
    expect(seal.features.map(({ name, value, ok }) => [name, value, ok])).toEqual([
      ['mrz', VISA_ZONE.slice(0, -8), true],
      ['numberOfEntries', 1, true],
      ['durationOfStay', 'P30D', true],
      ['passportNumber', 'L898902C3', true],
    ]);
    for (const { place, raw } of seal.features)
      expect([...seal.bytes.subarray(place.offset, place.offset + place.length)]).toEqual([...raw]);
    expect(sealedZone(seal.features, seal.header)?.format).toBe('MRV-B');
  });

  // Doc 9303-7, 9.1.3, table 1.
  test.each([
    [[90, 0, 0], 'P90D'],
    [[0, 3, 0], 'P3M'],
    [[1, 2, 3], 'P3Y2M1D'],
    [[255, 0, 0], 'P255D'],
    [[0, 0, 0], 'until-expiry'],
    [[254, 254, 254], 'transit'],
    [[255, 255, 255], 'set-at-entry'],
  ])('duration %j is %s', (bytes, value) => {
    const seal = readSeal(vdsOf({ features: visaWith([4, Uint8Array.from(bytes)]), key }));
    expect(seal.feature('durationOfStay')?.value).toBe(value);
  });

  test('entries: none is any number', () => {
    const seal = readSeal(vdsOf({ features: visaWith([3, Uint8Array.of(0)]), key }));
    expect(seal.feature('numberOfEntries')?.value).toBe('multiple');
  });

  test('a visa of format A', () => {
    const lines = [
      'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'V456789019UTO7408122F2612317',
    ] as const;
    const features = [
      [1, c40(lines.join(''))],
      [4, Uint8Array.of(0, 1, 0)],
      [5, c40('L898902C3')],
    ] as const;
    const seal = readSeal(vdsOf({ features, key }));
    expect(seal.findings).toEqual([]);
    expect(seal.feature('mrz')?.value).toBe(lines.join('\n'));
    expect(sealedZone(seal.features, seal.header)?.format).toBe('MRV-A');
  });

  test('whatever is written is read: header of either version, any features', () => {
    const letters = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'ABCXYZ0189'), minLength: length, maxLength: length });
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const feature = fc.tuple(fc.integer({ min: 0, max: 254 }), fc.uint8Array({ maxLength: 250 }));
    fc.assert(
      fc.property(
        fc.constantFrom(2, 3),
        letters(2),
        fc.bigInt({ min: 1n, max: 0xfffffn }),
        day,
        day,
        fc.uniqueArray(feature, { selector: ([tag]) => tag, maxLength: 6 }),
        (version, name, serial, issuedOn, signedOn, features) => {
          const reference = serial.toString(16).toUpperCase();
          const signer = `UT${name}`;
          const documentRef = 0xee77;
          const seal = readSeal(
            vdsOf({ version, signer, reference, issuedOn, signedOn, documentRef, features, key }),
          );
          expect(seal.header).toMatchObject({
            version: version + 1,
            issuingState: 'UTO',
            signer,
            certificateReference: reference,
            issuedOn,
            signedOn,
          });
          expect(seal.features.map(({ tag, raw }) => [tag, [...raw]])).toEqual(
            features.map(([tag, value]) => [tag, [...value]]),
          );
          expect(seal.complete).toBe(true);
          expect(seal.signature?.value.length).toBe(64);
        },
      ),
    );
  });

  test('lengths the other way are understood and said', () => {
    const long = new Uint8Array(200).fill(0xfa);
    const plain = vdsOf({ version: 2, documentRef: 0xee77, features: [[9, long]], key });
    const der = vdsOf({ documentRef: 0xee77, features: [[9, long]], key });
    const header = vdsOf({ version: 2, documentRef: 0xee77, features: [] });
    const header4 = vdsOf({ documentRef: 0xee77, features: [] });
    const derBehindVersion3 = Uint8Array.from([...header, ...der.subarray(header4.length)]);
    expect(codes(plain)).toEqual(['profile.unknown']);
    expect(codes(der)).toEqual(['profile.unknown']);
    expect(codes(derBehindVersion3)).toEqual(['profile.unknown', 'feature.der-length']);
    expect(readSeal(derBehindVersion3).features[0]?.raw.length).toBe(200);
    const plainBehindVersion4 = Uint8Array.from([...header4, ...plain.subarray(header.length)]);
    expect(codes(plainBehindVersion4)).toEqual(['profile.unknown', 'feature.plain-length']);
  });
});

describe('what is wrong with a seal', () => {
  test('cut anywhere, it is never whole and never throws', () => {
    const whole = vdsOf({ key });
    for (let length = 1; length < whole.length; length++) {
      const seal = readSeal(whole.subarray(0, length));
      const failed = seal.findings.filter(({ result }) => result === 'failed');
      expect(failed.length, `${length}`).toBeGreaterThan(0);
      expect(seal.signature, `${length}`).toBeUndefined();
    }
  });

  test.each<[string, Uint8Array, readonly string[]]>([
    ['ends in its header', vdsOf().subarray(0, 12), ['header.truncated']],
    ['is of a version to come', vdsOf({ version: 9 }), ['header.version']],
    ['has no signature', vdsOf(), ['signature.absent']],
    ['has an odd signature', vdsOf({ signature: new Uint8Array(63) }), ['signature.odd']],
    ['is of no state', vdsOf({ state: 'XYZ', key }), ['header.state']],
    ['refers to a test certificate', vdsOf({ reference: '00', key }), ['header.test-reference']],
    ['has a date that is none', vdsOf({ signedOn: '2026-02-30', key }), ['header.date']],
    [
      'lacks its passport number',
      vdsOf({ features: visaWith().filter(([tag]) => tag !== 5), key }),
      ['feature.missing'],
    ],
    [
      'lacks its zone',
      vdsOf({ features: visaWith().filter(([tag]) => tag !== 2), key }),
      ['feature.missing'],
    ],
    [
      'has a feature twice',
      vdsOf({ features: [...visaWith(), [3, Uint8Array.of(2)]], key }),
      ['feature.duplicate'],
    ],
    [
      'has a feature that is too long',
      vdsOf({ features: visaWith([3, Uint8Array.of(1, 1)]), key }),
      ['feature.length', 'feature.content'],
    ],
    [
      'has a number that is no C40',
      vdsOf({ features: visaWith([5, new Uint8Array(6)]), key }),
      ['feature.content'],
    ],
    [
      'has a wrong check digit in its zone',
      vdsOf({
        features: visaWith([2, c40(VISA_ZONE.replace('\n', '').replace('V4', 'V5').slice(0, 64))]),
        key,
      }),
      ['feature.check-digit'],
    ],
    ['is followed by something', Uint8Array.from([...vdsOf({ key }), 7, 7]), ['trailing']],
  ])('that it %s', (_, seal, expected) => {
    expect(codes(seal)).toEqual(expected);
    const findings = readSeal(seal).findings;
    expect(findings.some(({ result }) => result === 'failed' || result === 'undetermined')).toBe(
      true,
    );
  });

  test('a reference without meaning, of either version, is said, and the rest is read', () => {
    for (const [version, at] of [
      [3, 8],
      [2, 6],
    ] as const) {
      const seal = vdsOf({ version, key });
      seal.set([0, 0], at);
      const reading = readSeal(seal);
      expect(reading.findings.map(({ code, facts }) => [code, facts])).toEqual([
        ['document.seal.header.c40', { what: 'certificate reference' }],
      ]);
      expect(reading.header?.certificateReference).toBeUndefined();
      expect(reading.feature('passportNumber')?.value).toBe('L898902C3');
    }
  });

  test('accepts padding and line ends after it, and features outside every profile', () => {
    for (const rest of [[13, 10], [129, 129, 0], [10]]) {
      const seal = readSeal(Uint8Array.from([...vdsOf({ key }), ...rest]));
      expect(seal.findings.map(({ code, result }) => [code, result])).toEqual([
        ['document.seal.padding', 'met'],
      ]);
    }
    const more = readSeal(vdsOf({ features: [...visaWith(), [99, Uint8Array.of(1)]], key }));
    expect(more.findings.map(({ code, result }) => [code, result])).toEqual([
      ['document.seal.feature.unknown', 'met'],
    ]);
    expect(more.features.at(-1)).toMatchObject({ name: undefined, tag: 99, value: '01', ok: true });
  });

  test('noise gives as many findings as anybody would read', () => {
    const seal = vdsOf({ version: 2, documentRef: 0xee77, features: [] });
    const noise = new Uint8Array(60_000);
    noise.set(seal);
    const { findings } = readSeal(noise);
    expect(findings.length).toBe(101);
    expect(findings.at(-1)?.code).toBe('document.seal.findings.many');
  });

  test('whatever bytes there are, nothing throws, and places lie in the seal', () => {
    const bytes = fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.uint8Array({ maxLength: 120 }))
      .map(([version, rest]) => Uint8Array.from([0xdc, version, ...rest]));
    fc.assert(
      fc.property(bytes, (given) => {
        const { findings, features, bytes: read } = readSeal(given);
        for (const { offset, length } of [
          ...findings.flatMap(({ places }) => places),
          ...features.map(({ place }) => place),
        ]) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(read.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
