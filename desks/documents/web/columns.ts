import type { MrzFieldName, MrzReading } from '@amirani/documents/mrz';
import {
  type ComparableName,
  compareNames,
  type NameComparison,
  type PersonName,
} from '@amirani/names/scripts';
import { type Visual, type VisualField, visualFields } from './visual.ts';
import { readVisualDate } from './visual-date.ts';

/** Where a value stands: on the page, in the machine readable zone, in the chip. */
export type ColumnId = 'visual' | 'zone' | 'chip';

/**
 * What two values are to each other: `same`; `explained` where they differ and a rule of transliteration says
 * why; `possible` where one may be cut or incomplete; `differs`; `not-compared` where one of them is missing.
 */
export type Agreement = 'same' | 'explained' | 'possible' | 'differs' | 'not-compared';

/** Two columns compared in one field. */
export interface Pair {
  readonly of: readonly [ColumnId, ColumnId];
  readonly agreement: Agreement;
  /** For names: word by word. */
  readonly names?: NameComparison;
}

/** A value with the characters that another column has otherwise. */
export interface Cell {
  readonly text: string | undefined;
  /** Indices of characters that differ. */
  readonly lit: ReadonlySet<number>;
}

/** One field across the three columns. */
export interface Row {
  readonly field: VisualField;
  readonly cells: Readonly<Record<ColumnId, Cell>>;
  readonly pairs: readonly Pair[];
  /** The worst of the pairs that were compared. */
  readonly agreement: Agreement;
}

/** What the three columns say. Absent readings are columns that are not there. */
export interface Sources {
  readonly visual: Visual;
  readonly zone: MrzReading | undefined;
  /** The zone that the chip holds in DG1. */
  readonly chip: MrzReading | undefined;
}

const columnPairs = [
  ['visual', 'zone'],
  ['zone', 'chip'],
  ['visual', 'chip'],
] as const satisfies readonly (readonly [ColumnId, ColumnId])[];

/** The rows of the comparison: every field that any of the columns has. */
export const rowsOf = (sources: Sources): readonly Row[] => {
  const names = namePairs(sources);
  return visualFields.map((field) => {
    const texts = {
      visual: visualValue(sources.visual, field),
      zone: readValue(sources.zone, field),
      chip: readValue(sources.chip, field),
    };
    const isName = field === 'primaryIdentifier' || field === 'secondaryIdentifier';
    const pairs = columnPairs.map((of): Pair => {
      const [a, b] = of;
      const one = texts[a];
      const other = texts[b];
      if (one === undefined || other === undefined) return { of, agreement: 'not-compared' };
      const compared = isName ? names.get(`${a} ${b}`) : undefined;
      if (compared === undefined) return { of, agreement: plainAgreement(field, one, other) };
      return { of, agreement: nameAgreement(field, compared), names: compared };
    });
    const cells = {
      visual: { text: texts.visual, lit: litIn('visual', texts, pairs) },
      zone: { text: texts.zone, lit: litIn('zone', texts, pairs) },
      chip: { text: texts.chip, lit: litIn('chip', texts, pairs) },
    };
    return { field, cells, pairs, agreement: worst(pairs) };
  });
};

const rank: readonly Agreement[] = ['not-compared', 'same', 'explained', 'possible', 'differs'];

const worst = (pairs: readonly Pair[]): Agreement =>
  pairs.reduce<Agreement>(
    (found, { agreement }) => (rank.indexOf(agreement) > rank.indexOf(found) ? agreement : found),
    'not-compared',
  );

const dates: ReadonlySet<VisualField> = new Set(['dateOfBirth', 'dateOfIssue', 'dateOfExpiry']);

/** What was typed, dates in the form in which they are compared. */
const visualValue = (visual: Visual, field: VisualField): string | undefined => {
  const text = typed(visual[field]);
  if (text === undefined) return undefined;
  return dates.has(field) ? (readVisualDate(text) ?? text) : text;
};

const typed = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** Personal numbers have other names in formats without a field of that name. */
const readValue = (reading: MrzReading | undefined, field: VisualField): string | undefined => {
  if (reading === undefined) return undefined;
  const value = reading.value(field satisfies MrzFieldName);
  if (value !== undefined || field !== 'personalNumber') return value;
  return (
    reading.value('optionalData1') ??
    reading.value('optionalData') ??
    reading.value('optionalData2')
  );
};

/** Blanks and hyphens of the page are fillers in the zone, or left out (Doc 9303-4, 4.2.2). */
const bare = (text: string): string => text.toUpperCase().replace(/[\s<-]+/g, '');

const plainAgreement = (field: VisualField, one: string, other: string): Agreement => {
  if (bare(one) === bare(other)) return 'same';
  if (field === 'documentCode') {
    // The page often says P where the zone says PP: the first letter is the kind of document.
    const [short, long] = [bare(one), bare(other)].toSorted((a, b) => a.length - b.length);
    return short?.length === 1 && long?.startsWith(short) === true ? 'explained' : 'differs';
  }
  if (dates.has(field)) return datesMeet(one, other) ? 'possible' : 'differs';
  return 'differs';
};

/** A date of which a part is not known meets every date that fits the rest. */
const datesMeet = (one: string, other: string): boolean => {
  if (!/[X]|^\d{4}(-\d{2})?$/.test(`${one}${other}`) && one.length === other.length) return false;
  const parts = (text: string): readonly string[] => text.split('-');
  const [a, b] = [parts(one), parts(other)];
  return [0, 1, 2].every((at) => {
    const [x, y] = [a[at], b[at]];
    return x === undefined || y === undefined || x === y || x.includes('X') || y.includes('X');
  });
};

const nameAgreement = (field: VisualField, { tokens, verdict }: NameComparison): Agreement => {
  const identifier = field === 'primaryIdentifier' ? 'primary' : 'secondary';
  const own = tokens.filter((token) => token.identifier === identifier);
  const reasons = new Set(own.map(({ reason }) => reason));
  if (verdict !== 'equal' && own.length === 0) return verdict === 'different' ? 'differs' : 'same';
  const cut = reasons.has('truncated') || reasons.has('missing');
  if (cut) return verdict === 'may-be-truncation' ? 'possible' : 'differs';
  if (reasons.has('order')) return 'differs';
  return reasons.has('transliteration') || reasons.has('joined') ? 'explained' : 'same';
};

/** Names are compared as wholes: words change sides between the identifiers. */
const namePairs = ({ visual, zone, chip }: Sources): ReadonlyMap<string, NameComparison> => {
  const names: Readonly<Record<ColumnId, ComparableName | undefined>> = {
    visual: visualName(visual),
    zone: zone === undefined ? undefined : zoneName(zone),
    chip: chip === undefined ? undefined : zoneName(chip),
  };
  const found = new Map<string, NameComparison>();
  for (const [a, b] of columnPairs) {
    const one = names[a];
    const other = names[b];
    if (one !== undefined && other !== undefined) found.set(`${a} ${b}`, compareNames(one, other));
  }
  return found;
};

const visualName = (visual: Visual): ComparableName | undefined => {
  const primary = typed(visual.primaryIdentifier);
  const secondary = typed(visual.secondaryIdentifier);
  if (primary === undefined && secondary === undefined) return undefined;
  const name: PersonName = {
    primary: primary ?? '',
    ...(secondary === undefined ? {} : { secondary }),
  };
  return { source: 'viz', name };
};

/** The name field with its fillers, which say whether it may be cut. */
const zoneName = (reading: MrzReading): ComparableName | undefined => {
  const primary = reading.field('primaryIdentifier');
  if (primary === undefined || primary.from === 0) return undefined;
  const secondary = reading.field('secondaryIdentifier');
  const line = reading.lines[primary.line - 1] ?? '';
  if (secondary === undefined || secondary.line === primary.line)
    return { source: 'mrz', field: line.slice(primary.from - 1) };
  const first = primary.raw.replace(/<+$/, '');
  return { source: 'mrz', field: `${first}<<${secondary.raw}` };
};

/** The characters of a column that differ from the first column it does not agree with. */
const litIn = (
  column: ColumnId,
  texts: Readonly<Record<ColumnId, string | undefined>>,
  pairs: readonly Pair[],
): ReadonlySet<number> => {
  const own = texts[column];
  const pair = pairs.find(({ of, agreement }) => of.includes(column) && agreement === 'differs');
  const otherId = pair?.of.find((id) => id !== column);
  const other = otherId === undefined ? undefined : texts[otherId];
  return own === undefined || other === undefined ? new Set() : differingIn(own, other);
};

/** Indices of characters of `own` that no longest common subsequence with `other` holds. */
export const differingIn = (own: string, other: string): ReadonlySet<number> => {
  const a = [...own.slice(0, 120)].map((character) => character.toUpperCase());
  const b = [...other.slice(0, 120)].map((character) => character.toUpperCase());
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const lit = new Set<number>();
  let [i, j] = [0, 0];
  while (i < a.length) {
    if (j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    } else if (
      j < b.length &&
      (longest[i * width + j + 1] ?? 0) > (longest[(i + 1) * width + j] ?? 0)
    )
      j += 1;
    else {
      lit.add(i);
      i += 1;
    }
  }
  return lit;
};
