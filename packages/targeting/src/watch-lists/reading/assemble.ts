import { type CivilDate, parseCivilDate } from '@amirani/core';
import { checkEntry } from '../check-list.ts';
import { type Ground, groundRules, grounds, type Instruction, instructions } from '../grounds.ts';
import type {
  EntryBase,
  SoughtBirthDate,
  SoughtDocument,
  SoughtName,
  WatchList,
  WatchListEntry,
} from '../model.ts';
import { isGarbled } from './garbled.ts';
import { type FilePlace, type ImportCode, type ImportProblem, importProblem } from './problem.ts';
import type { RawDocument, RawEntry, RawName } from './raw-entry.ts';
import {
  isDocumentNumber,
  otherReading,
  readSoughtDate,
  scriptOfName,
  stateOf,
  tidy,
} from './values.ts';

/** What a list says of entries that do not say it themselves. */
export type ListSettings = Pick<WatchList, 'ground' | 'category' | 'purposes'> & {
  /** What is done where an entry names nothing; its ground's where absent. */
  readonly instruction?: Instruction;
};

/** Most names, dates, documents, states, places or registrations of an entry. */
const MOST_VALUES = 500;
/** A single value is at most so long. */
const MOST_LENGTH = 400;

/**
 * An entry of what a file says, or undefined where it cannot be one; what is wrong is said, with its place. What decides
 * what is done and how long (ground, instruction, terms) refuses the record where it cannot be read; a date of birth, a
 * state or a document that cannot be read is left out and said, and the entry counts with what is left.
 */
export const assembleEntry = (
  raw: RawEntry,
  at: FilePlace,
  list: ListSettings,
  say: (problem: ImportProblem) => void,
): WatchListEntry | undefined => {
  const id = tidy(raw.id);
  const tell = (code: ImportCode, facts: ImportProblem['facts'] = {}): undefined =>
    void say(importProblem(code, at, facts, id === '' ? undefined : id));
  if (id === '') return tell('watch-list.row.id-missing');
  const [long] = tooLong(raw);
  if (long !== undefined) return tell('watch-list.row.too-long', { field: long });
  if (textsOf(raw).some(isGarbled)) return tell('watch-list.value.garbled');
  const base = baseOf(id, raw, list, tell);
  if (base === undefined) return undefined;
  const entry = ofKind(base, raw, tell);
  if (entry === undefined) return tell('watch-list.row.nothing-to-match', { kind: raw.kind });
  const fault = checkEntry(entry, list);
  return fault === undefined ? entry : tell(fault, { ground: entry.ground, kind: entry.kind });
};

type Tell = (code: ImportCode, facts?: ImportProblem['facts']) => undefined;

const baseOf = (
  id: string,
  raw: RawEntry,
  list: ListSettings,
  tell: Tell,
): EntryBase | undefined => {
  const ground = wordOf(raw.ground, grounds, list.ground);
  if (ground === undefined) return tell('watch-list.value.ground');
  const instruction = wordOf(raw.instruction, instructions, instructionOf(ground, list));
  if (instruction === undefined) return tell('watch-list.value.instruction');
  const validFrom = dayOf(raw.validFrom);
  const expires = dayOf(raw.expires);
  if (validFrom === null || expires === null)
    return tell('watch-list.value.day', { field: validFrom === null ? 'validFrom' : 'expires' });
  if (validFrom !== undefined && expires !== undefined && expires < validFrom)
    return tell('watch-list.value.day', { field: 'expires' });
  const reference = tidy(raw.reference ?? '');
  return {
    id,
    reference: reference === '' ? id : reference,
    ground,
    instruction,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(expires === undefined ? {} : { expires }),
  };
};

/** The list's instruction belongs to the list's ground; an entry of another ground has that one's. */
const instructionOf = (ground: Ground, list: ListSettings): Instruction =>
  ground === list.ground
    ? (list.instruction ?? groundRules[ground].instruction)
    : groundRules[ground].instruction;

const ofKind = (base: EntryBase, raw: RawEntry, tell: Tell): WatchListEntry | undefined => {
  const documents = (raw.documents ?? []).flatMap((document) => documentOf(document, tell));
  switch (raw.kind) {
    case 'person': {
      const names = namesOf(raw.names ?? []);
      if (names.length === 0 && documents.length === 0) return undefined;
      return {
        ...base,
        kind: 'person',
        names,
        birthDates: (raw.births ?? []).flatMap((text) => birthOf(text, tell)),
        documents,
        nationalities: [...new Set(statesOf(raw.states ?? [], tell))],
        places: unique(raw.places ?? []),
      };
    }
    case 'document': {
      const [document] = documents;
      const holder = tidy(raw.holder ?? '');
      return document === undefined
        ? undefined
        : { ...base, kind: 'document', document, ...(holder === '' ? {} : { holder }) };
    }
    case 'object': {
      const registrations = unique(raw.registrations ?? []);
      const [state] = statesOf(raw.states ?? [], tell);
      const label = tidy(raw.label ?? '');
      return registrations.length === 0
        ? undefined
        : {
            ...base,
            kind: 'object',
            object: raw.object ?? 'other',
            registrations,
            ...(state === undefined ? {} : { state }),
            ...(label === '' ? {} : { label }),
          };
    }
  }
};

const KIND_ORDER = ['primary', 'alias', 'former', 'weak-alias'] as const;

/** Each spelling once, under the strongest of its kinds; primary ones first, else in the order of the file. */
const namesOf = (raws: readonly RawName[]): readonly SoughtName[] => {
  const seen = new Set<string>();
  return raws
    .flatMap(({ full, family, given, kind }) => {
      const [whole, familyName, givenName] = [full, family, given].map((text) => tidy(text ?? ''));
      const name = whole || [givenName, familyName].filter(Boolean).join(' ');
      return name === ''
        ? []
        : [
            {
              full: name,
              ...(familyName ? { family: familyName } : {}),
              ...(givenName ? { given: givenName } : {}),
              kind,
              script: scriptOfName(name),
            },
          ];
    })
    .sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind))
    .filter(({ full }) => !seen.has(full) && seen.add(full));
};

const documentOf = (
  { number, kind, issuer }: RawDocument,
  tell: Tell,
): readonly SoughtDocument[] => {
  const plain = tidy(number);
  if (plain === '') return [];
  if (!isDocumentNumber(plain)) {
    tell('watch-list.value.document', { kind });
    return [];
  }
  const [state] = statesOf(issuer === undefined ? [] : [issuer], tell);
  return [{ number: plain, kind, ...(state === undefined ? {} : { issuer: state }) }];
};

const birthOf = (text: string, tell: Tell): readonly SoughtBirthDate[] => {
  if (text.trim() === '') return [];
  const date = readSoughtDate(text);
  if (date === undefined) tell('watch-list.value.birth-date');
  const other = otherReading(text);
  if (date === undefined || other === undefined) return date === undefined ? [] : [date];
  // Nobody guesses which day is meant: both are looked for until the file says it.
  tell('watch-list.value.birth-date-two-ways');
  return [date, other];
};

const statesOf = (texts: readonly string[], tell: Tell): readonly string[] =>
  texts.flatMap((text) => {
    if (text.trim() === '') return [];
    const code = stateOf(text);
    if (code === undefined) tell('watch-list.value.state');
    return code === undefined ? [] : [code];
  });

const wordOf = <W extends string>(
  text: string | undefined,
  words: readonly W[],
  otherwise: W,
): W | undefined => {
  const plain = text?.trim() ?? '';
  return plain === '' ? otherwise : words.find((word) => word === plain);
};

/** Undefined if missing, null if not a valid day. */
const dayOf = (text: string | undefined): CivilDate | undefined | null => {
  const plain = text?.trim() ?? '';
  if (plain === '') return undefined;
  const day = parseCivilDate(plain);
  return day.ok ? day.value : null;
};

const unique = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map(tidy).filter((text) => text !== '')),
];

const textsOf = (raw: RawEntry): readonly string[] => [
  raw.id,
  raw.reference ?? '',
  raw.label ?? '',
  raw.holder ?? '',
  ...(raw.names ?? []).flatMap(({ full, family, given }) => [
    full ?? '',
    family ?? '',
    given ?? '',
  ]),
  ...(raw.documents ?? []).map(({ number }) => number),
  ...(raw.places ?? []),
  ...(raw.registrations ?? []),
];

/** Fields that have more values, or longer ones, than anything on a list has. */
const tooLong = (raw: RawEntry): readonly string[] => [
  ...Object.entries(raw).flatMap(([field, value]) =>
    Array.isArray(value) && value.length > MOST_VALUES ? [field] : [],
  ),
  ...textsOf(raw).flatMap((text) => (text.length > MOST_LENGTH ? ['text'] : [])),
];
