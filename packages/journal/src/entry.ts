/** What was done to personal data (LED Art. 25(1); PNR Dir. Art. 13(6); R31), or to access itself. */
export const entryOperations = [
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
  readonly subjects: readonly string[];
  readonly recipients: readonly string[];
  readonly reason?: string;
  readonly salt: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The leaf of an entry: canonical JSON (RFC 8785 for strings, arrays and small integers), UTF-8. */
export const encodeEntry = (entry: LoggedEntry): Uint8Array => encoder.encode(canonicalJson(entry));

/** Reads a leaf back; undefined where it is no entry of a schema that is known, or not in canonical form. */
export const decodeEntry = (leaf: Uint8Array): LoggedEntry | undefined => {
  try {
    const text = decoder.decode(leaf);
    const entry = JSON.parse(text) as LoggedEntry;
    return isEntry(entry) && canonicalJson(entry) === text ? entry : undefined;
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

const isEntry = (entry: LoggedEntry): boolean =>
  entry !== null &&
  entry.schema === 1 &&
  typeof entry.at === 'string' &&
  entryOperations.includes(entry.operation) &&
  typeof entry.actor === 'string' &&
  typeof entry.action === 'string' &&
  ['done', 'refused', 'failed'].includes(entry.outcome) &&
  Array.isArray(entry.subjects) &&
  Array.isArray(entry.recipients) &&
  typeof entry.salt === 'string';
