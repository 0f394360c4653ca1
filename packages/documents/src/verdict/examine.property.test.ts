import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkResults } from '../check/result.ts';
import { vdsOf } from '../test/seals.ts';
import {
  allChecks,
  checksIn,
  chipFiles,
  day,
  examination,
  openOffice,
  passport,
  print,
  utopia,
  verdictOn,
  zoneText,
} from '../test/table.ts';
import {
  chipStates,
  documentRoles,
  type Examination,
  type ExaminedDocument,
  equipments,
  observedChecks,
  type VisualZone,
} from './examination.ts';
import { verdictJson } from './export/json.ts';
import { verdictXml } from './export/xml.ts';
import type { Colour, Verdict, VerdictCheck, VerdictGroup } from './model.ts';
import { colourOf } from './tree/colour.ts';

const office = openOffice();
const genuine = passport(office);
const files = chipFiles(office);
const bytes = fc.uint8Array({ maxLength: 60 });

/** Bytes that began as something and were changed here and there. */
const mutated = (original: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat(Math.max(original.length - 1, 0)), fc.nat(255)), { maxLength: 4 })
    .map((changes) => {
      const copy = original.slice();
      for (const [at, value] of changes) copy[at] = value;
      return copy;
    });

const visual = fc.record<VisualZone>(
  {
    documentNumber: fc.oneof(fc.constant('L898902C3'), fc.string()),
    primaryIdentifier: fc.oneof(fc.constant('Eriksson'), fc.string({ unit: 'grapheme' })),
    secondaryIdentifier: fc.oneof(fc.constant('Anna Maria'), fc.string({ unit: 'binary' })),
    issuingState: fc.constantFrom('UTO', 'GEO', ''),
    nationality: fc.constantFrom('UTO', 'XXA'),
    dateOfBirth: fc.constantFrom(day('1974-08-12'), day('2024-02-29')),
    sex: fc.constantFrom('F', 'M', 'X'),
    dateOfIssue: fc.constantFrom(day('2023-02-10'), day('2040-01-01')),
    dateOfExpiry: fc.constantFrom(day('2033-02-09'), day('2020-02-29')),
    biometricSymbol: fc.boolean(),
    model: fc.constantFrom('UTO-P-2020', 'UTO-P-2010', '?'),
    durationOfStay: fc.nat(99),
    numberOfEntries: fc.oneof(fc.nat(9), fc.constant('multiple' as const)),
  },
  { requiredKeys: [] },
);

const anyDocument: fc.Arbitrary<ExaminedDocument> = fc.record<ExaminedDocument>(
  {
    id: fc.constantFrom('a', 'b'),
    role: fc.constantFrom(...documentRoles),
    visual,
    mrz: fc.record(
      {
        text: fc.oneof(fc.constant(zoneText()), fc.string(), fc.constant(zoneText().slice(0, 40))),
        aborted: fc.boolean(),
        otherSide: fc.oneof(fc.string(), fc.constant(zoneText())),
      },
      { requiredKeys: ['text'] },
    ),
    chip: fc.record(
      {
        state: fc.constantFrom(...chipStates),
        files: fc
          .tuple(
            ...files.map(({ name, bytes: own }) =>
              fc.option(mutated(own)).map((changed) => ({ name, bytes: changed })),
            ),
          )
          .map((list) =>
            list.flatMap(({ name, bytes: own }) => (own === null ? [] : [{ name, bytes: own }])),
          ),
        transcripts: fc.array(fc.record({ name: fc.string(), bytes }), { maxLength: 1 }),
      },
      { requiredKeys: ['state', 'files'] },
    ),
    seals: fc.array(fc.record({ name: fc.string(), content: fc.oneof(bytes, mutated(vdsOf())) }), {
      maxLength: 2,
    }),
    sealSearched: fc.boolean(),
    observations: fc.array(
      fc.record({
        check: fc.constantFrom(...observedChecks),
        result: fc.constantFrom(...checkResults),
        by: fc.constantFrom('officer' as const, 'reader' as const),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['id', 'role'] },
);

const anyExamination: fc.Arbitrary<Examination> = fc
  .record({
    documents: fc.array(anyDocument, { maxLength: 3 }),
    equipment: fc.subarray([...equipments]),
    trustProfile: fc.constantFrom('duty' as const, 'training' as const),
    states: fc.subarray([utopia, { ...utopia, state: 'D' }]),
    junk: bytes,
  })
  .map(({ documents, junk, ...change }) => {
    const own = examination(office, documents, change);
    return { ...own, trust: [...own.trust, { name: 'junk', bytes: junk }] };
  });

/** The rules for colours, written once more and otherwise: by what must hold of a tree. */
const expectSoundGroup = (group: VerdictGroup): void => {
  for (const inner of group.groups) expectSoundGroup(inner);
  const parts: readonly Pick<VerdictCheck, 'result' | 'expected'>[] = [
    ...group.checks,
    ...group.groups.map(({ result }) => ({ result, expected: false })),
  ];
  expect(checkResults).toContain(group.result);
  expect(group.colour).toBe(colourOf(group.result));
  if (parts.some(({ result }) => result === 'failed')) expect(group.result).toBe('failed');
  if (group.result === 'successful') {
    expect(parts.some(({ result }) => result === 'successful')).toBe(true);
    if (group.name !== 'electronic.chip')
      for (const { result, expected } of parts)
        expect(result === 'successful' || (result === 'not-supported' && !expected)).toBe(true);
  }
};

const expectSound = (verdict: Verdict): void => {
  for (const document of verdict.documents) {
    document.groups.forEach(expectSoundGroup);
    expect(document.colour).toBe(colourOf(document.result));
  }
  expectSoundGroup(verdict.combined);
  const failed = allChecks(verdict).some(({ result }) => result === 'failed');
  expect(verdict.result === 'failed').toBe(failed);
  if (verdict.colour === 'green') expect(verdict.missing).toEqual([]);
  if (!failed && verdict.missing.length > 0) expect(verdict.colour).not.toBe('green');
  if (!failed && verdict.missing.length === 0)
    expect(['successful', 'not-supported']).toContain(verdict.result);
  for (const { name, result, findings } of allChecks(verdict))
    if (result !== 'successful') expect([name, findings.length > 0]).toEqual([name, true]);
};

describe('whatever lies on the table', () => {
  test('gives a sound verdict', () => {
    fc.assert(
      fc.property(anyExamination, (asked) => {
        const verdict = verdictOn(asked);
        expectSound(verdict);
        expect(verdict.documents.map(({ id }) => id)).toEqual(asked.documents.map(({ id }) => id));
        expect(verdictJson(verdictOn(asked))).toBe(verdictJson(verdict));
        expect(verdictXml(verdict)).toContain('</transaction>');
      }),
      { numRuns: 60 },
    );
  });
});

/** How much a colour reassures. */
const ease: Readonly<Record<Colour, number>> = { red: 0, grey: 1, yellow: 1, green: 2 };

describe('to know less', () => {
  type Part = 'visual' | 'mrz' | 'chip' | 'seals' | 'observations';
  const without = (document: ExaminedDocument, part: Part): ExaminedDocument => {
    const { [part]: _, ...rest } = document;
    return rest as ExaminedDocument;
  };

  test('never makes a verdict green that was not, while the place can do what was left out', () => {
    const everything = [...equipments].filter((one) => !['infrared', 'ultraviolet'].includes(one));
    fc.assert(
      fc.property(
        fc.record({
          visual: fc.option(
            fc.constantFrom(
              print,
              { ...print, primaryIdentifier: 'Erikson' },
              { ...print, sex: 'M' as const },
            ),
          ),
          text: fc.constantFrom(zoneText(), zoneText().replace('L898', 'L899')),
          broken: fc.boolean(),
        }),
        fc.constantFrom<Part>('visual', 'mrz', 'chip'),
        ({ visual: typed, text, broken }, part) => {
          const document = passport(office, {
            mrz: { text },
            ...(broken
              ? { chip: { state: 'read', files: chipFiles(office, { breakSignature: true }) } }
              : {}),
            ...(typed === null ? {} : { visual: typed }),
          });
          const before = verdictOn(examination(office, [document], { equipment: everything }));
          const after = verdictOn(
            examination(office, [without(document, part)], { equipment: everything }),
          );
          if (before.colour !== 'green') expect(after.colour).not.toBe('green');
          // What was left out is missed by name.
          if (part !== 'visual') expect(after.missing.length).toBeGreaterThan(0);
          expect(ease[after.colour]).toBeLessThan(2);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a check that did not succeed does not succeed when a file is taken away, unless nobody asks for it any more', () => {
    fc.assert(
      fc.property(
        fc.subarray(
          files.map(({ name }) => name),
          { minLength: 1 },
        ),
        fc.constantFrom(...files.map(({ name }) => name)),
        (names, gone) => {
          const given = (kept: (name: string) => boolean) =>
            verdictOn(
              examination(office, [
                passport(office, {
                  chip: {
                    ...genuine.chip,
                    state: 'read',
                    files: files.filter(({ name }) => names.includes(name) && kept(name)),
                  },
                }),
              ]),
            );
          const [before, after] = [given(() => true), given((name) => name !== gone)];
          const results = new Map(
            checksIn(before.documents[0]?.groups ?? []).map((check) => [check.name, check.result]),
          );
          for (const { name, result } of checksIn(after.documents[0]?.groups ?? []))
            if (result === 'successful')
              expect([name, results.get(name)]).toEqual([name, 'successful']);
          if (before.colour !== 'green') expect(after.colour).not.toBe('green');
        },
      ),
      { numRuns: 60 },
    );
  });
});
