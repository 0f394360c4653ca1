/**
 * A name as a document or a booking has it: the primary identifier (surname), and the secondary one (given
 * names), absent where the state does not divide the name (Doc 9303-3 3.4).
 */
export interface PersonName {
  readonly primary: string;
  readonly secondary?: string;
}

/** A name field of a visual zone: the first comma separates primary and secondary identifier (Doc 9303-3 3.4). */
export const splitVizName = (text: string): PersonName => split(text, ',');

/** A name element of a booking or ticket: `SURNAME/GIVEN NAMES TITLE`. */
export const splitBookingName = (text: string): PersonName => split(text, '/');

const split = (text: string, separator: string): PersonName => {
  const at = text.indexOf(separator);
  return at < 0
    ? { primary: text.trim() }
    : { primary: text.slice(0, at).trim(), secondary: text.slice(at + 1).trim() };
};
