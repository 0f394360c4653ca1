/** Letters and digits of a text, in capitals. */
const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Whether two texts have the same letters and digits. */
export const sameText = (printed: string, zone: string): boolean => plain(printed) === plain(zone);

/** Whether a field that may hold more contains a text: a personal number in the optional data of a card. */
export const isWithin = (printed: string, zone: string): boolean =>
  plain(printed) !== '' && plain(zone).includes(plain(printed));

/**
 * Whether a zone has a document number. Nine places of a passport or visa hold the beginning of a longer one
 * (Doc 9303-4, 4.2.2).
 */
export const sameNumber = (printed: string, zone: string): boolean => {
  const [whole, shown] = [plain(printed), plain(zone)];
  return whole === shown || (shown.length === 9 && whole.length > 9 && whole.startsWith(shown));
};

/**
 * Whether a zone has a day: its year has two digits there, and parts that the issuer does not know are left out
 * (`2026-03`, `2026-XX-31`).
 */
export const sameDay = (printed: string, zone: string): boolean => {
  const known = `${zone}-XX-XX`.slice(2, 10);
  const day = printed.slice(2, 10);
  return (
    known.length === day.length &&
    [...known].every((sign, at) => sign === 'X' || sign === day.charAt(at))
  );
};

/** Whether two codes are one state's: Germany is D in zones, and DEU where somebody did not know. */
export const sameCode = (printed: string, zone: string): boolean =>
  stateOf(printed) === stateOf(zone);

const stateOf = (code: string): string => {
  const letters = plain(code);
  return letters === 'DEU' ? 'D' : letters;
};
