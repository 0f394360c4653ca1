import type { CivilDate } from '@amirani/core';
import { countries, isFictitious } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import { describe, expect, test } from 'vitest';
import { demonstrationDocuments, forge } from './demonstration.ts';
import { examinationOf, placeOf } from './examination.ts';
import type { Exhibit } from './exhibit.ts';
import { documentFactory } from './factory.ts';
import { documentLedger, examinerFiles, exhibitFiles, exhibitsOf } from './files.ts';
import { forgeryKinds } from './forgery/kinds.ts';
import { traits } from './issue/traits.ts';
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

  test('a seed that is no whole number, or a day that is none, is a mistake', () => {
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
    for (const { zone, print, format } of documents) {
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
    for (const exhibit of exhibits.slice(0, 60)) {
      const seen = [...observe(factory, exhibit)].filter((name) => name !== 'spelling');
      expect(seen, exhibit.id).toEqual([]);
    }
  });
});

test.each(['2024-02-29', '2026-11-26', '2029-07-01'])('a factory works on %s', (text) => {
  const day = text as CivilDate;
  const other = documentFactory({ seed: 6, referenceDate: day });
  const exhibits = [
    ...Array.from({ length: 150 }, (_, number) => other.genuine(number)),
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
