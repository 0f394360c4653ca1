import type { CivilDate } from '@amirani/core';
import { countries, isFictitious } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import type { VisualZone } from '@amirani/documents/verdict';
import { describe, expect, test } from 'vitest';
import { demonstrationDocuments, forge } from './demonstration.ts';
import { examinationOf, placeOf } from './examination.ts';
import type { Exhibit } from './exhibit.ts';
import { documentFactory } from './factory.ts';
import { documentLedger, examinerFiles, exhibitFiles, exhibitsOf } from './files.ts';
import { forgeryKinds } from './forgery/kinds.ts';
import { traits } from './issue/traits.ts';
import { emblemSize } from './picture/emblem.ts';
import { observe } from './test/observe.ts';

const referenceDate = '2026-03-31' as CivilDate;
const factory = documentFactory({ seed: 1, referenceDate });
const bytesOf = (exhibits: readonly Exhibit[]): readonly string[] =>
  exhibits.flatMap((exhibit) =>
    exhibitFiles(exhibit).map(
      ({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`,
    ),
  );

describe('determinism', () => {
  test('the same seed and day give the same bytes, whatever was made before', () => {
    const [one, other] = [1, 1].map((seed) => documentFactory({ seed, referenceDate }));
    other?.genuine(7).documents.map((document) => document.chip());
    const some = (of = factory): readonly Exhibit[] => [
      ...[0, 1, 2, 3, 4, 5].map((number) => of.genuine(number)),
      ...(['own-authority', 'loose-padding', 'visa-moved', 'clone-without-key'] as const).map(
        (kind) => of.forged(kind, 1),
      ),
    ];
    expect(bytesOf(some(one))).toEqual(bytesOf(some(other)));
    expect(bytesOf(some(one))).not.toEqual(
      bytesOf(some(documentFactory({ seed: 2, referenceDate }))),
    );
  });

  test('a forgery alone is the one of its factory', () => {
    expect(bytesOf([forge('data-replaced', 1)])).toEqual(
      bytesOf([factory.forged('data-replaced', 0)]),
    );
  });

  test('rejects a seed that is not a whole number, or an invalid day', () => {
    expect(() => documentFactory({ seed: 0.5, referenceDate })).toThrow(RangeError);
    expect(() => documentFactory({ seed: 1, referenceDate: '2026-02-30' as CivilDate })).toThrow(
      RangeError,
    );
  });
});

describe('genuine documents', () => {
  const exhibits = Array.from({ length: 1500 }, (_, number) => factory.genuine(number));
  const documents = exhibits.flatMap((exhibit) => exhibit.documents);

  test('have zones without any fault', () => {
    // Every fifth: some dozens of each format.
    for (const { zone, print, format } of documents.filter((_, at) => at % 5 === 0)) {
      const { dateOfIssue: issuedOn = referenceDate } = print;
      const reading = readMrz(zone.join('\n'), { referenceDate, issuedOn });
      expect(reading.format, zone.join('\n')).toBe(format);
      expect(reading.ok, zone.join('\n')).toBe(true);
      expect(reading.findings.filter(({ result }) => result === 'failed')).toEqual([]);
      expect(reading.value('documentNumber')).toBe(print.documentNumber);
    }
  });

  test('R67: carry codes of fictitious states only', () => {
    const real = new Set(
      countries.flatMap(({ code, kind }) => (kind === 'specimen' ? [] : [code])),
    );
    for (const { print, state } of documents)
      for (const code of [print.issuingState, print.nationality, state]) {
        expect(isFictitious(code ?? '')).toBe(true);
        expect(real.has(code ?? '')).toBe(false);
      }
  });

  test('have every format and every trait', () => {
    expect(new Set(documents.map(({ format }) => format)).size).toBe(5);
    expect(new Set(exhibits.flatMap(({ truth }) => truth.traits))).toEqual(new Set(traits));
    expect(new Set(exhibits.map(({ id }) => id)).size).toBe(exhibits.length);
  });

  test('show nothing to other people’s software', () => {
    for (const exhibit of exhibits.slice(0, 12)) {
      const seen = [...observe(factory, exhibit)].filter((name) => name !== 'spelling');
      expect(seen, exhibit.id).toEqual([]);
    }
  });
});

test.each(['2024-02-29', '2029-07-01'])('a factory works on %s', (text) => {
  const day = text as CivilDate;
  const other = documentFactory({ seed: 6, referenceDate: day });
  const exhibits = [
    ...Array.from({ length: 30 }, (_, number) => other.genuine(number)),
    ...forgeryKinds.map((kind) => other.forged(kind, 0)),
  ];
  for (const { documents, truth } of exhibits)
    for (const { zone, print } of documents) {
      if (truth.forgery !== undefined) continue;
      const { dateOfIssue: issuedOn = day } = print;
      const reading = readMrz(zone.join('\n'), { referenceDate: day, issuedOn });
      expect(
        reading.findings.filter(({ result }) => result === 'failed'),
        zone.join('\n'),
      ).toEqual([]);
    }
  expect(other.trust().length).toBeGreaterThan(10);
  for (let number = 0; number < 20; number++) {
    const [document] = other.forged('outside-series', number).documents;
    const shown = document?.print.documentNumber ?? '';
    const alert = other.states
      .find(({ state }) => state === document?.state)
      ?.alerts?.find(
        ({ first, last }) => first.length === shown.length && shown >= first && shown <= last,
      );
    expect((alert?.since ?? day) <= day).toBe(true);
  }
});

test('an exhibit’s id does not tell what it is', () => {
  for (const kind of forgeryKinds) expect(factory.forged(kind, 3).id).toMatch(/^[A-Z]{3}-\d{7}$/);
  expect(factory.genuine(3).id).toMatch(/^[A-Z]{3}-\d{7}$/);
});

describe('examinations', () => {
  const place = placeOf(factory);

  test('hold what the place can take', () => {
    const all = examinationOf(factory.genuine(2), place);
    expect(all.documents[0]?.mrz?.text.split('\n').length).toBeGreaterThan(1);
    expect(all.trust.filter(({ role }) => role === 'anchor')).toHaveLength(1);
    expect(all.inspectedOn).toBe(referenceDate);
    const bare = examinationOf(factory.forged('visa-moved', 0), { ...place, equipment: ['mrz'] });
    for (const document of bare.documents) {
      expect(document.mrz).toBeDefined();
      expect(document.visual).toBeDefined();
      expect([document.chip, document.seals, document.images]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  test('are of a training place unless somebody says otherwise (R67)', () => {
    expect(examinationOf(factory.genuine(0), place).trustProfile).toBe('training');
    const duty = examinationOf(factory.genuine(0), { ...place, trustProfile: 'duty' });
    expect(duty.trustProfile).toBe('duty');
  });
});

test('R68: what is made is data; the only pictures are emblems, one for each document', () => {
  const exhibits = exhibitsOf(factory, 80);
  const data =
    /\/(mrz\.txt|print\.json|visa\.vds|chip\/(EF\.\w+|DG\d+)\.bin|chip\/transcript\.json)$/;
  for (const exhibit of exhibits) {
    const files = exhibitFiles(exhibit);
    const pictures = files.filter(({ path }) => !data.test(path));
    expect(pictures.map(({ path }) => path.split('/').at(-1))).toEqual(
      exhibit.documents.map(({ id }) => `${id}-portrait.jpg`),
    );
    // Height and width of a baseline JPEG are in its SOF0 segment.
    for (const { bytes } of pictures) {
      const at = Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xc0]));
      const size = Buffer.from(bytes).subarray(at + 5, at + 9);
      expect([size.readUInt16BE(2), size.readUInt16BE(0)]).toEqual([
        emblemSize.width,
        emblemSize.height,
      ]);
    }
  }
});

test('R69: whose documents are forged depends on neither sex nor age', () => {
  const share = (exhibits: readonly Exhibit[], is: (print: VisualZone) => boolean): number =>
    exhibits.filter(({ documents }) => is(documents[0]?.print ?? {})).length / exhibits.length;
  const genuine = Array.from({ length: 3000 }, (_, number) => factory.genuine(number));
  // Kinds that change what is compared here are left out, and visas, whose bearers are drawn with a passport.
  const forged = forgeryKinds
    .filter((kind) => !/birth|sex|date|visa|expiry/.test(kind))
    .flatMap((kind) => Array.from({ length: 90 }, (_, number) => factory.forged(kind, number)));
  for (const is of [
    ({ sex }: VisualZone) => sex === 'F',
    ({ dateOfBirth }: VisualZone) => dateOfBirth !== undefined && dateOfBirth < '1970-01-01',
    ({ dateOfBirth }: VisualZone) => dateOfBirth !== undefined && dateOfBirth > '2000-01-01',
  ]) {
    const [one, other] = [share(genuine, is), share(forged, is)];
    // Four standard errors of a difference of two shares of about 3000 each.
    expect(Math.abs(one - other)).toBeLessThan(4 * Math.sqrt((2 * one * (1 - one)) / 3000));
  }
});

test('a demonstration has all forty kinds and all formats', () => {
  const { genuine, forged } = demonstrationDocuments(4);
  expect(forged.map(({ truth }) => truth.forgery?.kind)).toEqual([...forgeryKinds]);
  expect(genuine.every(({ truth }) => truth.forgery === undefined)).toBe(true);
  const formats = genuine.flatMap(({ documents }) => documents.map(({ format }) => format));
  expect(new Set(formats).size).toBe(5);
  expect(genuine.length).toBeLessThan(60);
});

test('files of many exhibits, and the truth about each', () => {
  const exhibits = exhibitsOf(factory, 100);
  expect(exhibits).toHaveLength(100);
  expect(exhibits.filter(({ truth }) => truth.forgery !== undefined)).toHaveLength(50);
  expect(new Set(exhibits.flatMap(({ truth }) => truth.forgery?.kind ?? [])).size).toBe(40);
  const ledger: unknown = JSON.parse(
    Buffer.from(documentLedger(factory, exhibits).bytes).toString(),
  );
  expect(ledger).toMatchObject({ seed: 1, referenceDate });
  const names = exhibitFiles(factory.forged('data-replaced', 0)).map(({ path }) => path);
  expect(names.filter((path) => path.endsWith('/chip/EF.SOD.bin'))).toHaveLength(1);
  const shared = examinerFiles(factory).map(({ path }) => path);
  expect(shared).toContain('trust/QVR-csca.cer');
  expect(shared).toContain('states.json');
});
