import type { Severity } from '@amirani/core';

/**
 * Everything that can be wrong with a file of a list. Codes of a `file` speak of all of it, of a `row` of one record, of a
 * `value` of one value in it.
 */
export const importCodes = [
  'watch-list.file.encoding',
  'watch-list.file.read-as',
  'watch-list.file.format',
  'watch-list.file.empty',
  'watch-list.file.cut',
  'watch-list.file.doctype',
  'watch-list.file.markup',
  'watch-list.file.header',
  'watch-list.file.id-column',
  'watch-list.file.column-unknown',
  'watch-list.file.column-twice',
  'watch-list.file.too-many',
  'watch-list.file.refused',
  'watch-list.row.columns',
  'watch-list.row.shifted',
  'watch-list.row.quote',
  'watch-list.row.too-long',
  'watch-list.row.json',
  'watch-list.row.id-missing',
  'watch-list.row.id-twice',
  'watch-list.row.nothing-to-match',
  'watch-list.row.not-sought',
  'watch-list.row.expired',
  'watch-list.row.holder-missing',
  'watch-list.value.kind',
  'watch-list.value.birth-date',
  'watch-list.value.birth-date-two-ways',
  'watch-list.value.state',
  'watch-list.value.document',
  'watch-list.value.day',
  'watch-list.value.garbled',
  'watch-list.value.ground',
  'watch-list.value.instruction',
  'watch-list.value.ground-about',
  'watch-list.value.ground-purpose',
] as const;

/** One of {@link importCodes}. */
export type ImportCode = (typeof importCodes)[number];

/**
 * Its effect. `file`: the file is not read any further and cannot be taken over. `refused`: the record is left out, because it
 * is not reliable. `left-out`: the record is correctly not an entry. `value`: the entry is in, one value is not. `noted`:
 * said, nothing is missing.
 */
export const importEffects = ['file', 'refused', 'left-out', 'value', 'noted'] as const;

/** One of {@link importEffects}. */
export type ImportEffect = (typeof importEffects)[number];

/** Where in a file, counted from one. */
export interface FilePlace {
  readonly line: number;
  readonly column?: number;
}

/** Something that was found while a file was read. */
export interface ImportProblem {
  readonly code: ImportCode;
  readonly effect: ImportEffect;
  readonly at: FilePlace;
  /** The entry concerned, where its id could be read. */
  readonly entry?: string;
  /** Names of columns and kinds, counts, encodings: never a value of the record. */
  readonly facts: Readonly<Record<string, string | number>>;
}

const EFFECTS: Partial<Readonly<Record<ImportCode, ImportEffect>>> = {
  'watch-list.file.read-as': 'noted',
  'watch-list.file.column-unknown': 'noted',
  'watch-list.row.not-sought': 'left-out',
  'watch-list.row.expired': 'left-out',
  'watch-list.value.ground-about': 'left-out',
  'watch-list.row.holder-missing': 'noted',
  'watch-list.value.birth-date': 'value',
  'watch-list.value.birth-date-two-ways': 'noted',
  'watch-list.value.state': 'value',
  'watch-list.value.document': 'value',
};

/** The effect of this problem on a record or a file. */
const effectOf = (code: ImportCode): ImportEffect =>
  EFFECTS[code] ?? (code.startsWith('watch-list.file.') ? 'file' : 'refused');

/** A problem, with the effect that its code has. */
export const importProblem = (
  code: ImportCode,
  at: FilePlace,
  facts: ImportProblem['facts'] = {},
  entry?: string,
): ImportProblem => ({
  code,
  effect: effectOf(code),
  at,
  ...(entry === undefined ? {} : { entry }),
  facts,
});

/** How heavy a problem weighs on a screen. */
export const severityOf = (effect: ImportEffect): Severity =>
  effect === 'file' || effect === 'refused'
    ? 'obstacle'
    : effect === 'value'
      ? 'attention'
      : 'note';
