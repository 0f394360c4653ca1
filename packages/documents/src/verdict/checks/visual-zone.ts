import type { CivilDate } from '@amirani/core';
import {
  compareNames,
  type Language,
  type RuleId,
  transliterationRules,
} from '@amirani/names/scripts';
import type { DocumentFinding } from '../../check/finding.ts';
import type { MrzFieldName, MrzReading } from '../../mrz/index.ts';
import type { DocumentRole, VisualZone } from '../examination.ts';
import { resultOf, verdictFinding } from '../say.ts';
import type { SpellingVerdict } from '../state/spelling.ts';
import type { StateTransliteration } from '../state-profile.ts';
import type { Leaf } from '../tree/build.ts';
import { isCutNeedlessly, nameText, visualName, zoneName } from './names.ts';
import { isWithin, sameCode, sameDay, sameNumber, sameText } from './same.ts';
import { type Zone, zonePlaces } from './zone.ts';

/** What the comparison of the visual zone needs. */
export interface VisualInput {
  readonly visual: VisualZone | undefined;
  /** The kind of document by its code, or else what it lies there as. */
  readonly role: DocumentRole;
  /** The date of issue in DG12. */
  readonly issuedByChip: CivilDate | undefined;
  /** The personal number in DG11. */
  readonly personalNumberByChip: string | undefined;
  /** The printed zone, or else that of DG1. */
  readonly reading: MrzReading | undefined;
  /** The printed zone, for places. */
  readonly zone: Zone | undefined;
  readonly aborted: boolean;
  readonly expected: boolean;
  readonly state: string | undefined;
  readonly transliteration: StateTransliteration | undefined;
  /** What the state's own spelling says of the name; undefined where it could not be asked. */
  readonly spelling: SpellingVerdict | undefined;
}

/** The outcome, and what the check of the zone's name needs of it. */
export interface VisualOutcome {
  readonly leaf: Leaf;
  readonly nameCut: boolean;
}

/**
 * The visual zone against the machine readable one, or against DG1 where no zone was read (TR-03135-1, 5.7.5).
 * Successful only where everything that both have was typed and agrees: a name or a sex that nobody compared is
 * protected by no check digit.
 */
export const compareVisual = (input: VisualInput): VisualOutcome => {
  const { visual, reading, aborted, expected } = input;
  const end = (result: Leaf['result'], findings: readonly DocumentFinding[]): VisualOutcome => ({
    leaf: { name: 'mrz.viz', result, findings, expected },
    nameCut: false,
  });
  if (aborted) return end('aborted', [verdictFinding('document.verdict.mrz.aborted')]);
  if (reading === undefined)
    return end('not-supported', [verdictFinding('document.verdict.mrz.absent')]);
  if (reading.format === undefined)
    return end('undetermined', [verdictFinding('document.verdict.mrz.no-zone')]);
  if (visual === undefined)
    return end('undetermined', [verdictFinding('document.verdict.viz.absent')]);
  const name = compareVisualName(input, visual, reading);
  const findings = [
    ...compareFields(input, visual, reading),
    ...issuedOtherwise(input, visual),
    ...numberedOtherwise(input, visual),
    ...name.findings,
  ];
  return {
    leaf: { name: 'mrz.viz', result: resultOf(findings), findings, expected },
    nameCut: name.cut,
  };
};

interface FieldRow {
  readonly field: MrzFieldName;
  /** Every one that was typed has to agree. */
  readonly printed: (visual: VisualZone, role: DocumentRole) => readonly (string | undefined)[];
  /** Of a visa one of them. */
  readonly oneOnVisa?: true;
  readonly same: (printed: string, zone: string) => boolean;
  /** It has to be typed for the comparison to be complete. */
  readonly needed: boolean;
}

const rows: readonly FieldRow[] = [
  {
    field: 'documentNumber',
    // The zone of a visa has its own number or that of the passport (Doc 9303-7, 4.2.2); that of a permit its own.
    printed: ({ documentNumber, passportNumber }, role) =>
      role === 'visa' || role === 'travel-document'
        ? [documentNumber, passportNumber]
        : [documentNumber],
    oneOnVisa: true,
    same: sameNumber,
    needed: true,
  },
  { field: 'dateOfBirth', printed: (v) => [v.dateOfBirth], same: sameDay, needed: true },
  { field: 'sex', printed: (v) => [v.sex], same: sameText, needed: true },
  { field: 'nationality', printed: (v) => [v.nationality], same: sameCode, needed: true },
  {
    field: 'dateOfExpiry',
    printed: (v) => [v.dateOfExpiry, v.validUntil],
    same: sameDay,
    needed: true,
  },
  // Few zones have it (French identity cards of 1995), as year and month.
  { field: 'dateOfIssue', printed: (v) => [v.dateOfIssue], same: sameDay, needed: false },
  { field: 'issuingState', printed: (v) => [v.issuingState], same: sameCode, needed: false },
  { field: 'personalNumber', printed: (v) => [v.personalNumber], same: isWithin, needed: false },
];

const compareFields = (
  input: VisualInput,
  visual: VisualZone,
  reading: MrzReading,
): readonly DocumentFinding[] => {
  const findings: DocumentFinding[] = [];
  const same: string[] = [];
  const missing: string[] = [];
  const where = sideOf(input);
  for (const { field, printed, same: agrees, needed, oneOnVisa } of rows) {
    const holder = holderOf(reading, field);
    if (holder === undefined) continue;
    const shown = printed(visual, input.role).flatMap((text) =>
      text === undefined || text === '' ? [] : [text],
    );
    const value = valueIn(reading, field);
    const [first] = shown;
    if (first === undefined) {
      if (needed && isTold(field, value)) missing.push(field);
      continue;
    }
    const facts = { field, with: where };
    const places = placesOf(input, reading, holder);
    const others = value === undefined ? [] : shown.filter((text) => !agrees(text, value));
    const may = oneOnVisa === true && input.role === 'visa' ? shown.length - 1 : 0;
    if (value === undefined)
      findings.push(verdictFinding('document.verdict.viz.unreadable', facts, places));
    else if (others.length <= may) {
      same.push(field);
      findings.push(...remarks(field, shown, value));
    } else {
      const both = { printed: others[0] ?? first, zone: value };
      findings.push(verdictFinding('document.verdict.viz.differs', { ...facts, ...both }, places));
    }
  }
  if (visualName(visual) === undefined) missing.push('name');
  const fields = (list: readonly string[]): string => list.join(', ');
  if (same.length > 0)
    findings.unshift(
      verdictFinding('document.verdict.viz.same', { with: where, fields: fields(same) }),
    );
  if (missing.length > 0)
    findings.push(verdictFinding('document.verdict.viz.not-typed', { fields: fields(missing) }));
  return findings;
};

/** No zone of a passport has the date of issue; DG12 may (Doc 9303-10, 4.7.12), and then it is signed. */
const issuedOtherwise = (
  { issuedByChip }: VisualInput,
  { dateOfIssue: printed }: VisualZone,
): readonly DocumentFinding[] =>
  printed === undefined || issuedByChip === undefined || printed === issuedByChip
    ? []
    : [
        verdictFinding('document.verdict.viz.differs', {
          field: 'dateOfIssue',
          with: 'DG12',
          printed,
          zone: issuedByChip,
        }),
      ];

/** A zone need not have the personal number; DG11 may (Doc 9303-10, 4.7.11), with a part that is not printed, or without. */
const numberedOtherwise = (
  { personalNumberByChip: number }: VisualInput,
  { personalNumber: printed = '' }: VisualZone,
): readonly DocumentFinding[] =>
  printed === '' || number === undefined || isWithin(printed, number) || isWithin(number, printed)
    ? []
    : [
        verdictFinding('document.verdict.viz.differs', {
          field: 'personalNumber',
          with: 'DG11',
          printed,
          zone: number,
        }),
      ];

/** Whether a zone tells an element wholly: what the issuer does not know, the print cannot show as a date either. */
const isTold = (field: MrzFieldName, value: string | undefined): boolean =>
  value !== undefined && (!field.startsWith('date') || /^\d{4}-\d\d-\d\d$/.test(value));

const remarks = (
  field: MrzFieldName,
  printed: readonly string[],
  zone: string,
): readonly DocumentFinding[] => {
  const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (printed.some((text) => plain(text) === plain(zone))) return [];
  if (field === 'documentNumber') return [verdictFinding('document.verdict.viz.number-cut')];
  return field === 'nationality' || field === 'issuingState'
    ? [verdictFinding('document.verdict.viz.code-quirk', { printed: printed[0] ?? '', zone })]
    : [];
};

/** The field that holds an element: the optional data of cards and visas hold a personal number. */
const holderOf = (reading: MrzReading, name: MrzFieldName): MrzFieldName | undefined => {
  if (name !== 'personalNumber') return reading.field(name)?.name;
  return (['personalNumber', 'optionalData', 'optionalData1', 'optionalData2'] as const).find(
    (field) => reading.value(field) !== undefined,
  );
};

const valueIn = (reading: MrzReading, name: MrzFieldName): string | undefined => {
  if (name !== 'personalNumber') return reading.value(name);
  const parts = ['personalNumber', 'optionalData', 'optionalData1', 'optionalData2'] as const;
  const texts = parts.map((field) => reading.value(field)).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join(' ');
};

const placesOf = (
  { zone }: VisualInput,
  reading: MrzReading,
  name: MrzFieldName,
): DocumentFinding['places'] => {
  const field = reading.field(name);
  return zone?.reading === reading && field !== undefined ? zonePlaces(zone)(field) : [];
};

const sideOf = ({ zone, reading }: VisualInput): string =>
  zone?.reading === reading ? 'MRZ' : 'DG1';

const compareVisualName = (
  input: VisualInput,
  visual: VisualZone,
  reading: MrzReading,
): { readonly findings: readonly DocumentFinding[]; readonly cut: boolean } => {
  const language: Language | undefined = visual.language ?? input.transliteration?.language;
  const shown =
    reading.field('secondaryIdentifier') === undefined
      ? { ...visual, secondaryIdentifier: '' }
      : visual;
  const printed = visualName(shown, language);
  const zone = zoneName(reading, language);
  if (printed === undefined || zone === undefined) return { findings: [], cut: false };
  const comparison = compareNames(printed, zone);
  const { verdict, tokens } = comparison;
  const places = placesOf(input, reading, 'primaryIdentifier');
  const facts = { with: sideOf(input) };
  const used = [...new Set(tokens.flatMap((token) => token.rules))];
  const rules = used.join(', ');
  const official = !used.some(isAgainstNorm);
  const findings: DocumentFinding[] = [];
  const cut = isCutNeedlessly(comparison);
  if (verdict === 'different')
    findings.push(
      verdictFinding(
        'document.verdict.viz.name-differs',
        { ...facts, printed: nameText(printed), zone: nameText(zone) },
        places,
      ),
    );
  if (cut) findings.push(verdictFinding('document.verdict.mrz.name-cut', {}, places));
  if (verdict !== 'different' && rules !== '' && official)
    findings.push(verdictFinding('document.verdict.viz.name-spelling', { ...facts, rules }));
  // What the state itself has used needs no norm.
  if (verdict !== 'different' && !official && input.spelling !== 'used')
    findings.push(verdictFinding('document.verdict.viz.name-unofficial', { rules }, places));
  if (verdict === 'may-be-truncation')
    findings.push(verdictFinding('document.verdict.viz.name-truncated', {}, places));
  if (verdict === 'may-be-truncation' && lacksSecondary(shown, reading))
    findings.push(verdictFinding('document.verdict.viz.name-no-secondary', {}, places));
  if (input.spelling === 'never-used')
    findings.push(
      verdictFinding('document.verdict.viz.name-of-state', { state: input.state ?? '' }, places),
    );
  return { findings, cut };
};

/** A habit where a norm says otherwise. Letters that no table has have to be spelt somehow. */
const isAgainstNorm = (rule: RuleId): boolean =>
  !transliterationRules[rule].official && !/^(?:beyond|unicode)\./.test(rule);

const lacksSecondary = ({ secondaryIdentifier = '' }: VisualZone, { name }: MrzReading): boolean =>
  secondaryIdentifier.trim() !== '' && name.secondary === undefined;
