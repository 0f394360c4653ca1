/** What was done to personal data (LED Art. 25(1); PNR Dir. Art. 13(6); R31), or to access itself. */
const entryOperations = [
  'collection',
  'alteration',
  'consultation',
  'disclosure',
  'combination',
  'erasure',
  'access',
] as const;

/** One of {@link entryOperations}. */
export type EntryOperation = (typeof entryOperations)[number];

/**
 * One entry of the journal: who did what, why, to whom (LED Art. 25(1) and (2); R32).
 * `subjects` are keyed hashes, never names or ids (R36): after the key is destroyed they name nobody, and the
 * entry still verifies. `salt` keeps two equal acts from having one leaf.
 */
export interface LoggedEntry {
  readonly schema: 1;
  /** ISO 8601 in UTC, to the microsecond where known. */
  readonly at: string;
  readonly operation: EntryOperation;
  readonly actor: string;
  readonly role?: string;
  readonly purpose?: string;
  readonly reference?: string;
  readonly action: string;
  readonly outcome: 'done' | 'refused' | 'failed';
  /** 128 bits of a keyed hash each, in base64url. */
  readonly subjects: readonly string[];
  readonly recipients: readonly string[];
  readonly reason?: string;
  /** At least 96 random bits in base64url. */
  readonly salt: string;
  /** The further entries that carry the subjects for which this one has no room. */
  readonly continued?: Continued;
  /** Of which entry this one carries further subjects. */
  readonly continues?: Continues;
}

/** How many further entries there are, and what they are: none can be left out or exchanged unseen. */
interface Continued {
  readonly entries: number;
  /** Root, in hex, of the RFC 6962 tree of their leaves in order. */
  readonly digest: string;
}

/** The first entry by its salt, and which of its further ones this is, from 1. */
interface Continues {
  readonly salt: string;
  readonly part: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The leaf of an entry: canonical JSON (RFC 8785 for strings, arrays and small integers), UTF-8. */
export const encodeEntry = (entry: LoggedEntry): Uint8Array => encoder.encode(canonicalJson(entry));

/**
 * Reads a leaf. Returns undefined unless it is exactly an entry of the known schema: no other fields, types, times, subjects,
 * order or spelling.
 */
export const decodeEntry = (leaf: Uint8Array): LoggedEntry | undefined => {
  try {
    const text = decoder.decode(leaf);
    const value: unknown = JSON.parse(text);
    return isEntry(value) && canonicalJson(value) === text ? value : undefined;
  } catch {
    return undefined; // not UTF-8 or not JSON
  }
};

/** JSON with keys in order of their UTF-16 code units, no blanks, undefined left out. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
};

type Check = (value: unknown) => boolean;

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?Z$/;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const oneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value);
const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
/** An object with these fields and no other. */
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, check]) =>
      check((value as Readonly<Record<string, unknown>>)[key]),
    );

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const salt = matches(/^[\w-]{16,}$/);
/** Dates that no calendar has are moved on by the platform's parser, so the same one must come out again. */
const instant: Check = (value) => {
  const seconds = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  const time = Date.parse(`${seconds}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === seconds;
};

const FIELDS: Readonly<Record<keyof LoggedEntry, Check>> = {
  schema: oneOf([1]),
  at: instant,
  operation: oneOf(entryOperations),
  actor: text,
  role: optional(text),
  purpose: optional(text),
  reference: optional(text),
  action: text,
  outcome: oneOf(['done', 'refused', 'failed']),
  subjects: listOf(matches(/^[\w-]{22}$/)),
  recipients: listOf(text),
  reason: optional(text),
  salt,
  continued: optional(shape({ entries: count, digest: matches(/^[0-9a-f]{64}$/) })),
  continues: optional(shape({ salt, part: count })),
};

const entryShape = shape(FIELDS);
const isEntry = (value: unknown): value is LoggedEntry => entryShape(value);
