import type { CivilDate } from '@amirani/core';
import type { Check } from '../../check/check.ts';
import type { DocumentFinding } from '../../check/finding.ts';
import type { CheckResult } from '../../check/result.ts';
import type { Steps } from '../../crypto/index.ts';
import type { MrzReading } from '../../mrz/index.ts';
import {
  compareSealToMrz,
  compareSealToPassport,
  compareSealToPrint,
  readSeal,
  type SealReading,
  sealCheckNames,
  sealComparisonNames,
  sealSuits,
  verifySeal,
} from '../../seal/index.ts';
import type { TrustStore } from '../../trust/index.ts';
import type { DocumentRole, EvidenceFile, SealEvidence, VisualZone } from '../examination.ts';
import { verdictFinding } from '../say.ts';
import type { Leaf } from '../tree/build.ts';

/** What the seals of one document are examined by. */
export interface SealInput {
  /** Undefined: nobody scanned. */
  readonly seals: readonly SealEvidence[] | undefined;
  readonly reader: boolean;
  /** The kind of document by its code, or else what it lies there as. */
  readonly document: DocumentRole;
  /** The state's data say that each document like this carries a seal, or cannot tell for want of a date. */
  readonly due: boolean;
  readonly printed: MrzReading | undefined;
  readonly visual: VisualZone | undefined;
  /** The zone of the passport on the table; undefined without one, or if this document is it. */
  readonly passport: MrzReading | undefined;
  readonly store: TrustStore;
  readonly signers: readonly EvidenceFile[];
  readonly at: string;
  readonly on: CivilDate;
}

/** The result. */
export interface SealOutcome {
  readonly leaves: readonly Leaf[];
  /** Codes of states that the seals carry. */
  readonly states: readonly string[];
  /** What the seals are to the document; undefined where none was given. */
  readonly kind: 'own' | 'other' | 'unknown' | undefined;
}

/** The checks of the seals of one document. Of several seals each check has the worst result (TR-03135-1, 5.9). */
export function* sealChecks(input: SealInput): Steps<SealOutcome> {
  const { seals = [], reader } = input;
  if (seals.length === 0) return { leaves: absent(reader), states: [], kind: undefined };
  const readings = seals.map((seal) => ({ seal, reading: readSeal(seal.content) }));
  const own = readings.some(({ reading }) => sealSuits(reading, input.document));
  const each: (readonly Leaf[])[] = [];
  for (const { seal, reading } of readings)
    each.push(yield* checksOf(seal, reading, { ...input, due: input.due && !own }));
  return {
    leaves: merged(each),
    states: readings.flatMap(({ reading }) => reading.header?.issuingState ?? []),
    kind: own ? 'own' : otherKind(readings.map(({ reading }) => reading)),
  };
}

/** A seal with an unknown profile may be the required one. */
const otherKind = (readings: readonly SealReading[]): 'other' | 'unknown' =>
  readings.every(({ profile }) => profile !== undefined) ? 'other' : 'unknown';

const absent = (reader: boolean): readonly Leaf[] =>
  [...sealCheckNames, ...sealComparisonNames].map((name) => ({
    name,
    result: 'not-supported',
    findings: reader
      ? [verdictFinding('document.verdict.seal.none')]
      : [verdictFinding('document.verdict.equipment', { equipment: 'barcode' })],
    expected: false,
  }));

function* checksOf(
  seal: SealEvidence,
  reading: SealReading,
  input: SealInput,
): Steps<readonly Leaf[]> {
  const { store, signers, at, on } = input;
  if (seal.aborted === true)
    return [...sealCheckNames, ...sealComparisonNames].map((name) => ({
      name,
      result: 'aborted',
      findings: [verdictFinding('document.verdict.seal.aborted')],
      expected: true,
    }));
  const { checks } = yield* verifySeal(reading, { store, signers, at, on });
  const own = checks.map((check) => ({ ...check, expected: check.result !== 'not-supported' }));
  return [...own, ...comparisons(reading, input)].map((leaf) => ({
    ...leaf,
    findings: leaf.findings.map((finding) => located(finding, seal.name)),
  }));
}

/** Places in a seal, by the name of the seal that was given. */
const located = (finding: DocumentFinding, name: string): DocumentFinding => ({
  ...finding,
  places: finding.places.map((place) =>
    place.source === 'seal' ? { ...place, source: `seal/${name}` } : place,
  ),
});

const comparisons = (
  reading: SealReading,
  { printed, visual, passport, document, due }: SealInput,
): readonly Leaf[] => {
  const suits = sealSuits(reading, document);
  const own = (leaf: Leaf): Leaf =>
    suits || leaf.result === 'failed' || !(due || leaf.expected) ? leaf : ofAnother(leaf.name);
  return [
    own(againstZone(reading, printed)),
    againstPassport(reading, passport),
    own(againstPrint(reading, visual)),
  ];
};

/** What the seal of another kind of document agrees with is not thereby sealed. */
const ofAnother = (name: string): Leaf => ({
  name,
  result: 'not-supported',
  findings: [verdictFinding('document.verdict.sealed.other-kind')],
  expected: true,
});

const againstZone = (reading: SealReading, printed: MrzReading | undefined): Leaf => {
  if (printed !== undefined) return ran(compareSealToMrz(reading, printed));
  const sealed = reading.feature('mrz') !== undefined;
  return missing('seal.mrz', sealed, verdictFinding('document.verdict.mrz.absent'));
};

const againstPassport = (reading: SealReading, passport: MrzReading | undefined): Leaf => {
  if (passport?.format !== undefined) return ran(compareSealToPassport(reading, passport));
  const sealed = reading.feature('passportNumber') !== undefined;
  return missing('seal.visa-passport', sealed, verdictFinding('document.verdict.seal.no-passport'));
};

/** What the sticker shows and its seal holds has to be typed to be compared: print alone can be changed. */
const againstPrint = (reading: SealReading, visual: VisualZone | undefined): Leaf => {
  const sealed = (['durationOfStay', 'numberOfEntries'] as const).filter(
    (feature) => reading.feature(feature) !== undefined,
  );
  const untyped = sealed.filter((feature) => visual?.[feature] === undefined);
  if (visual === undefined || (sealed.length > 0 && untyped.length === sealed.length))
    return missing('seal.print', sealed.length > 0, verdictFinding('document.verdict.viz.absent'));
  const { durationOfStay, numberOfEntries, passportNumber } = visual;
  const check = ran(
    compareSealToPrint(reading, {
      ...(durationOfStay === undefined ? {} : { durationOfStay }),
      ...(numberOfEntries === undefined ? {} : { numberOfEntries }),
      ...(passportNumber === undefined ? {} : { passportNumber }),
    }),
  );
  if (untyped.length === 0) return check;
  return {
    ...check,
    result: check.result === 'successful' ? 'undetermined' : check.result,
    findings: [
      ...check.findings,
      verdictFinding('document.verdict.viz.not-typed', { fields: untyped.join(', ') }),
    ],
  };
};

const ran = (check: Check): Leaf => {
  const expected = check.result !== 'not-supported';
  return expected || check.findings.length > 0
    ? { ...check, expected }
    : missing(check.name, false, verdictFinding('document.verdict.seal.none'));
};

const missing = (name: string, expected: boolean, finding: DocumentFinding): Leaf => ({
  name,
  result: 'not-supported',
  findings: [expected ? finding : verdictFinding('document.verdict.seal.without', { what: name })],
  expected,
});

const order: readonly CheckResult[] = [
  'failed',
  'aborted',
  'undetermined',
  'not-supported',
  'successful',
];

const merged = (each: readonly (readonly Leaf[])[]): readonly Leaf[] => {
  const [first = [], ...others] = each;
  if (others.length === 0) return first;
  const several = verdictFinding('document.verdict.seal.several', { count: each.length });
  return first.map((leaf, at) => {
    const all = each.flatMap((leaves) => leaves[at] ?? []);
    const due = all.filter(({ result, expected }) => expected || result !== 'not-supported');
    const worst = order.find((result) => due.some((one) => one.result === result));
    return {
      name: leaf.name,
      result: worst ?? 'not-supported',
      findings: [...all.flatMap(({ findings }) => findings), several],
      expected: all.some(({ expected }) => expected),
    };
  });
};
