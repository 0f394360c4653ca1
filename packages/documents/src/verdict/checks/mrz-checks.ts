import { country } from '@amirani/core';
import type { DocumentFinding } from '../../check/finding.ts';
import type { CheckResult } from '../../check/result.ts';
import type { MrzFinding, MrzFindingCode, MrzReading } from '../../mrz/index.ts';
import { resultOf, verdictFinding } from '../say.ts';
import type { Leaf } from '../tree/build.ts';
import { misreadings } from './misreadings.ts';
import { type Days, type Zone, zonePlaces } from './zone.ts';

/** Checks of the zone by itself. */
export const mrzCheckList = [
  'mrz.format',
  'mrz.characters',
  'mrz.check-digits',
  'mrz.codes',
  'mrz.dates',
  'mrz.names',
  'mrz.consistency',
] as const;

type MrzCheckOf = (typeof mrzCheckList)[number];

/** The check of each code of the reader. Expiry is not about the zone's form: see `expiry`. */
const belongsTo: Readonly<Record<MrzFindingCode, MrzCheckOf | undefined>> = {
  'document.mrz.format.unknown': 'mrz.format',
  'document.mrz.line.length': 'mrz.format',
  'document.mrz.text.joined': 'mrz.format',
  'document.mrz.text.tidied': 'mrz.format',
  'document.mrz.character.foreign': 'mrz.characters',
  'document.mrz.character.class': 'mrz.characters',
  'document.mrz.separator': 'mrz.characters',
  'document.mrz.name.stray-letter': 'mrz.characters',
  'document.mrz.check-digit.document-number': 'mrz.check-digits',
  'document.mrz.check-digit.date-of-birth': 'mrz.check-digits',
  'document.mrz.check-digit.date-of-expiry': 'mrz.check-digits',
  'document.mrz.check-digit.personal-number': 'mrz.check-digits',
  'document.mrz.check-digit.composite': 'mrz.check-digits',
  'document.mrz.check-digit.filler': 'mrz.check-digits',
  'document.mrz.state.unknown': 'mrz.codes',
  'document.mrz.state.former': 'mrz.codes',
  'document.mrz.state.outlived': 'mrz.codes',
  'document.mrz.state.specimen': 'mrz.codes',
  'document.mrz.state.misplaced': 'mrz.codes',
  'document.mrz.quirk': 'mrz.codes',
  'document.mrz.document-code.format': 'mrz.codes',
  'document.mrz.document-code.before-harmonisation': 'mrz.codes',
  'document.mrz.document-code.own-meaning': 'mrz.codes',
  'document.mrz.sex.unknown': 'mrz.codes',
  'document.mrz.sex.x': 'mrz.codes',
  'document.mrz.date.impossible': 'mrz.dates',
  'document.mrz.date.unknown': 'mrz.dates',
  'document.mrz.date.partial': 'mrz.dates',
  'document.mrz.date.two-centuries': 'mrz.dates',
  'document.mrz.expired': undefined,
  'document.mrz.name.absent': 'mrz.names',
  'document.mrz.name.no-surname': 'mrz.names',
  'document.mrz.name.groups': 'mrz.names',
  'document.mrz.name.truncated': 'mrz.names',
  'document.mrz.number.absent': 'mrz.consistency',
  'document.mrz.number.filler-counted': 'mrz.consistency',
};

/** What the checks of a zone need beside it. */
export interface MrzCheckInput extends Days {
  readonly zone: Zone | undefined;
  readonly expected: boolean;
  /** The comparison with the visual zone found that the name was shortened although it fits. */
  readonly nameCut: boolean;
}

/** The checks of the zone by itself, each once. */
export const mrzChecks = (input: MrzCheckInput): readonly Leaf[] => {
  const { zone, expected } = input;
  const all = (result: CheckResult, findings: readonly DocumentFinding[]): readonly Leaf[] =>
    mrzCheckList.map((name) => ({ name, result, findings, expected }));
  if (zone === undefined)
    return all('not-supported', [
      expected
        ? verdictFinding('document.verdict.mrz.absent')
        : verdictFinding('document.verdict.equipment', { equipment: 'mrz' }),
    ]);
  if (zone.aborted) return all('aborted', [verdictFinding('document.verdict.mrz.aborted')]);
  const { reading } = zone;
  if (reading.format === undefined)
    return all('undetermined', [verdictFinding('document.verdict.mrz.no-zone')]).map((leaf) =>
      leaf.name === 'mrz.format'
        ? { ...leaf, result: 'failed', findings: findingsFor('mrz.format', zone) }
        : leaf,
    );
  const repairs = misreadings(zone, input);
  return mrzCheckList.map((name) => {
    if (name === 'mrz.check-digits' && !hasDigits(reading))
      return {
        name,
        result: 'not-supported',
        findings: [verdictFinding('document.verdict.mrz.no-digits')],
        expected: false,
      };
    const findings = [...findingsFor(name, zone), ...ownFindings[name](input, reading)];
    const result = resultOf(findings);
    return {
      name,
      result,
      findings: result === 'failed' ? [...findings, ...repairs(findings)] : findings,
      expected,
    };
  });
};

const hasDigits = ({ checks }: MrzReading): boolean =>
  checks.some(({ state }) => state !== 'absent');

const findingsFor = (name: MrzCheckOf, zone: Zone): readonly DocumentFinding[] => {
  const placesOf = zonePlaces(zone);
  return zone.reading.findings
    .filter(({ code }) => belongsTo[code] === name)
    .map((finding) => documentFinding(finding, placesOf));
};

/** A finding of the reader as a finding about a document: its place becomes bytes of the text that was given. */
const documentFinding = (
  { code, result, severity, rule, field, place, facts }: MrzFinding,
  placesOf: ReturnType<typeof zonePlaces>,
): DocumentFinding => ({
  code,
  severity,
  ...isGrave(code, result),
  rule,
  facts: { ...(field === undefined ? {} : { field }), ...facts },
  places: place === undefined ? [] : placesOf(place),
});

/**
 * A letter that stands alone among fillers is a failure of its class here: the officer compares it with the document
 * either way, and the pair it may be confused with is named.
 */
const isGrave = (
  code: MrzFindingCode,
  result: DocumentFinding['result'],
): Pick<DocumentFinding, 'result'> => ({
  result: code === 'document.mrz.name.stray-letter' ? 'failed' : result,
});

type Own = (input: MrzCheckInput, reading: MrzReading) => readonly DocumentFinding[];

const nothing: Own = () => [];

/**
 * Letters that readers take for fillers, alone among fillers at the end of a field: K has the value of a filler and no
 * check digit sees it. Single letters after a name are the reader's own finding.
 */
const characters: Own = ({ zone }, reading) => {
  if (zone === undefined) return [];
  const placesOf = zonePlaces(zone);
  return reading.fields
    .filter(({ name }) => MAY_HOLD_STRAYS.has(name))
    .flatMap(({ name, raw, line, from }) => {
      const least = name === 'secondaryIdentifier' ? 2 : 1;
      const found = [...raw.matchAll(/(?<=<<)([KCLS])\1*(?=<*$)/g)].filter(
        ([run]) => run.length >= least,
      );
      return found.map(({ 0: run, index }) =>
        verdictFinding(
          'document.verdict.mrz.stray',
          { characters: run, field: name },
          placesOf({ line, from: from + index, to: from + index + run.length - 1 }),
        ),
      );
    });
};

const MAY_HOLD_STRAYS: ReadonlySet<string> = new Set([
  'secondaryIdentifier',
  'personalNumber',
  'optionalData',
  'optionalData1',
  'optionalData2',
]);

const codes: Own = ({ issuedOn }, reading) => {
  const code = reading.value('issuingState');
  const entry = code === undefined ? undefined : country(code);
  if (code === undefined || entry?.kind !== 'former' || entry.until === undefined) return [];
  const expiry = Number(reading.value('dateOfExpiry')?.slice(0, 4));
  const issued = Number(issuedOn?.slice(0, 4));
  const outlived = issued > entry.until || expiry > entry.until + LONGEST_VALIDITY;
  const facts = { code, until: entry.until };
  return outlived ? [verdictFinding('document.verdict.mrz.issuer-outlived', facts)] : [];
};

/** Years; the longest that any state is known to issue a document for. */
const LONGEST_VALIDITY = 15;

const dates: Own = (_, reading) => {
  const birth = wholeDay(reading.value('dateOfBirth'));
  const expiry = wholeDay(reading.value('dateOfExpiry'));
  const issued = wholeDay(reading.value('dateOfIssue'));
  return [
    ...(birth !== undefined && expiry !== undefined && birth > expiry
      ? [verdictFinding('document.verdict.mrz.born-late', { birth, expiry })]
      : []),
    ...(issued !== undefined && expiry !== undefined && issued > expiry
      ? [verdictFinding('document.verdict.mrz.issued-late', { issued, expiry })]
      : []),
  ];
};

const wholeDay = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

const names: Own = ({ nameCut }) =>
  nameCut ? [verdictFinding('document.verdict.mrz.name-cut')] : [];

const ownFindings: Readonly<Record<MrzCheckOf, Own>> = {
  'mrz.format': nothing,
  'mrz.characters': characters,
  'mrz.check-digits': nothing,
  'mrz.codes': codes,
  'mrz.dates': dates,
  'mrz.names': names,
  'mrz.consistency': nothing,
};
