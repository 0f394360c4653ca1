import { bitsLost, comparableForms } from '@amirani/names/booking';

/** A given name as a booking wrote it, taken apart for lists. What was sent stays stored as it was sent. */
export interface BookedName {
  readonly given: string;
  /** The titles that were glued to it: `MRS`. */
  readonly salutation?: string;
}

/** Takes glued titles off a given name (`JANEMRS`). A word that is itself a known name (`ADAMS`) stays whole. */
export const bookedName = (given: string): BookedName => {
  const titles = comparableForms(given)
    .filter((form) => bitsLost(form) === 0)
    .map(({ why }) => why.filter((reason) => reason.why === 'title-glued'))
    .find((reasons) => reasons.length > 0);
  if (titles === undefined) return { given };
  const read = titles.reduce((name, title) => name.replace(title.word, title.read), given);
  return read === given
    ? { given }
    : { given: read, salutation: titles.map(({ title }) => title).join(' ') };
};
