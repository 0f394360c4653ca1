import { bitsLost } from '@amirani/names/booking';
import { matchPersons } from '@amirani/names/similarity';
import { defaultFoundLimits } from '@amirani/targeting/hits';
import { documentForm } from '../ingest/traveller/person.ts';

/** Who asks what is held of them. */
export interface Asker {
  readonly surname: string;
  readonly given: string;
  readonly birthDate?: string | undefined;
  readonly documentNumber?: string | undefined;
}

/** Data that identifies a person in a list or a case. */
export interface Standing {
  /** Whole names, in any script and order. */
  readonly names: readonly string[];
  /** `1974-05-31`, or what is known of it; with `until` any day between the two. */
  readonly birthDates: readonly { readonly date: string; readonly until?: string }[];
  /** Numbers of documents, as they are written. */
  readonly documents: readonly string[];
}

/**
 * Whether the requester is the listed person: by the number of a document, or by name and date of birth together, with a name
 * as similar as a hit needs. A name alone is not enough: it would disclose another person's data (R46).
 */
export const isWhoAsks = (
  { surname, given, birthDate, documentNumber }: Asker,
  { names, birthDates, documents }: Standing,
): boolean => {
  const number = documentForm(documentNumber ?? '');
  if (number !== '' && documents.some((one) => documentForm(one) === number)) return true;
  if (surname === '' || birthDate === undefined) return false;
  const name = `${given} ${surname}`.trim();
  return (
    birthDates.some(({ date, until }) =>
      until === undefined
        ? date.length >= 4 && birthDate.startsWith(date)
        : date <= birthDate && birthDate.slice(0, until.length) <= until,
    ) && names.some((other) => isOneName(name, other))
  );
};

/** By the names alone: the date, which twins share, must not make up for another given name. Nor is ADA who stands as ADAMS. */
const isOneName = (name: string, other: string): boolean => {
  const { score, explanation } = matchPersons({ name }, { name: other });
  const { readAs = [], entryReadAs = [] } = explanation;
  return (
    score >= defaultFoundLimits.leastScore && bitsLost({ why: [...readAs, ...entryReadAs] }) === 0
  );
};
