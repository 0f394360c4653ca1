import type { NameIssue } from './issues.ts';
import type { MrzNameGroups } from './mrz-name.ts';
import { type KeptLetters, keptText, planOf, type TruncationMethod } from './truncation-plan.ts';

/**
 * Character positions of the name field: TD3 and MRV-A 39 (Doc 9303-4, 9303-7), TD1 30 (9303-5), TD2 and
 * MRV-B 31 (9303-6, 9303-7).
 */
export const mrzNameLengths = { td1: 30, td2: 31, td3: 39, mrvA: 39, mrvB: 31 } as const;

/** How to shorten: by a method (`end` where none is named), or to exact lengths. */
export interface MrzNameOptions {
  readonly method?: TruncationMethod;
  /** Letters to keep of each component, for a state that follows none of the methods. Wins over `method`. */
  readonly kept?: KeptLetters;
}

/** A written name field. */
export interface MrzNameField {
  /** Exactly as long as was asked. */
  readonly field: string;
  /** Whether letters of the name are missing. */
  readonly truncated: boolean;
  readonly kept: KeptLetters;
  readonly issues: readonly NameIssue[];
}

/**
 * Writes a name into a field of `length` characters: `<<` between groups, `<` between components, fillers to the end. A name
 * that fits is never shortened; one that does not is, so that the field is full, ends in a letter and has at least the first
 * letter of the secondary identifier (Doc 9303-3 4.6, Doc 9303-4 4.2.2.1). Where that cannot be, `issues` says so.
 * @throws RangeError if `length` is not a positive integer, or `kept` does not fit the components.
 */
export const writeMrzName = (
  groups: MrzNameGroups,
  length: number,
  { method = 'end', kept }: MrzNameOptions = {},
): MrzNameField => {
  if (!Number.isInteger(length) || length < 1)
    throw new RangeError(`a name field has a positive length, got ${length}`);
  const { clean, issues } = lettersOnly(groups);
  const whole: KeptLetters = clean.map((group) => group.map((component) => component.length));
  if (kept !== undefined) checkKept(clean, kept);
  const chosen =
    kept ?? (keptText(clean, whole).length <= length ? whole : planOf(clean, length, method));
  const text = keptText(clean, chosen);
  if (text.length > length)
    throw new RangeError(`${text.length} letters kept for ${length} positions`);
  const truncated = sum(chosen) < sum(whole);
  return {
    field: text.padEnd(length, '<'),
    truncated,
    kept: chosen,
    issues: [...issues, ...(truncated ? breaches(clean, text, length) : [])],
  };
};

/** A name field as read. */
export interface MrzNameReading {
  readonly groups: MrzNameGroups;
  readonly primary: readonly string[];
  /** The components of every group after the first. */
  readonly secondary: readonly string[];
  /** `possible` where the last position holds a letter: the field cannot say whether the name ended there. */
  readonly truncation: 'none' | 'possible';
  readonly issues: readonly NameIssue[];
}

/**
 * Reads a name field with its fillers: `<<` separates the groups, of which there may be one, two or more.
 * What is not a letter stays where it stands and is said. Never throws.
 */
export const readMrzName = (field: string): MrzNameReading => {
  const issues: NameIssue[] = [];
  for (const { index, 0: text } of field.matchAll(/[^A-Z<]+/g))
    issues.push({ code: 'name.field.character', at: index, text, became: text });
  const text = field.replace(/<+$/, '');
  for (const { index, 0: run } of text.matchAll(/^<(?!<)|<{3,}/g))
    issues.push({ code: 'name.field.filler', at: index, text: run, became: '<<' });
  const groups = text
    .replace(/^<(?!<)/, '')
    .split(/<<+/)
    .map((group) => (group === '' ? [] : group.split('<')));
  if (groups[0]?.length === 0)
    issues.push({ code: 'name.primary.empty', at: 0, text: '', became: '' });
  return {
    groups,
    primary: groups[0] ?? [],
    secondary: groups.slice(1).flat(),
    truncation: text !== '' && text.length === field.length ? 'possible' : 'none',
    issues,
  };
};

/** What a field is of a name. */
export interface TruncationReading {
  /** `whole`: all of the name; `truncated`: a beginning of each component; `different`: another name. */
  readonly match: 'whole' | 'truncated' | 'different';
  /** Letters of each component that the field has; empty where it is another name. */
  readonly kept: KeptLetters;
  /** Rules of Doc 9303-4 4.2.2.1 that the truncation breaks. */
  readonly issues: readonly NameIssue[];
}

/**
 * Whether a field is a name, or a truncation of it, and of which letters. A truncation keeps the components
 * in their order and a beginning of each; only components at the end of a group may be missing. One that was
 * not needed, lacks the secondary identifier or does not end in a letter is recognised, with an issue.
 */
export const explainTruncation = (groups: MrzNameGroups, field: string): TruncationReading => {
  const { clean } = lettersOnly(groups);
  const read = readMrzName(field);
  const kept = clean.map((group, g) =>
    group.map((component, c) => {
      const part = read.groups[g]?.[c] ?? '';
      return component.startsWith(part) ? part.length : -1;
    }),
  );
  if (kept.flat().includes(-1) || keptText(clean, kept) !== field.replace(/<+$/, ''))
    return { match: 'different', kept: [], issues: [] };
  const full = clean.map((group) => group.map((component) => component.length));
  if (sum(kept) === sum(full)) return { match: 'whole', kept, issues: [] };
  const unneeded = keptText(clean, full).length <= field.length;
  return {
    match: 'truncated',
    kept,
    issues: [
      ...(unneeded
        ? [{ code: 'name.truncation.not-needed' as const, at: 0, text: field, became: field }]
        : []),
      ...breaches(clean, keptText(clean, kept), field.length),
    ],
  };
};

const sum = (kept: KeptLetters): number =>
  kept.flat().reduce((total, letters) => total + letters, 0);

const breaches = (groups: MrzNameGroups, text: string, length: number): readonly NameIssue[] => {
  const issues: NameIssue[] = [];
  const second = groups.findIndex((group, index) => index > 0 && group.length > 0);
  if (text.length < length)
    issues.push({
      code: 'name.truncation.last-not-letter',
      at: length - 1,
      text: '<',
      became: '<',
    });
  if (second > 0 && !text.includes('<<'))
    issues.push({
      code: 'name.truncation.secondary-missing',
      at: text.length,
      text: groups[second]?.join(' ') ?? '',
      became: '',
    });
  return issues;
};

/** The groups as a field can hold them: letters only, and no group without components but the first. */
const lettersOnly = (
  groups: MrzNameGroups,
): { readonly clean: MrzNameGroups; readonly issues: readonly NameIssue[] } => {
  const issues: NameIssue[] = [];
  const clean = groups.map((group) =>
    group
      .map((component) =>
        component.replace(/[^A-Z]+/g, (text, at: number) => {
          issues.push({ code: 'name.field.character', at, text, became: '' });
          return '';
        }),
      )
      .filter((component) => component !== ''),
  );
  return { clean: clean.filter((group, index) => index === 0 || group.length > 0), issues };
};

const checkKept = (groups: MrzNameGroups, kept: KeptLetters): void => {
  const fits =
    kept.length === groups.length &&
    groups.every(
      (group, g) =>
        kept[g]?.length === group.length &&
        group.every(({ length }, c) => {
          const letters = kept[g]?.[c];
          return (
            letters !== undefined && Number.isInteger(letters) && letters >= 0 && letters <= length
          );
        }),
    );
  if (!fits) throw new RangeError('kept does not have the shape and bounds of the components');
};
