/**
 * For what a criterion may exist: terrorist offences, and the serious crime of Annex II. Nothing else selects travellers
 * (R3): neither plain immigration control nor ordinary crime.
 * Source: Directive (EU) 2016/681 Art. 1(2), Art. 3(8) and (9), Annex II points 1 to 26.
 */
export const purposes = [
  'terrorism',
  'criminal-organisation',
  'trafficking-in-human-beings',
  'sexual-exploitation-of-children',
  'narcotics',
  'weapons',
  'corruption',
  'fraud',
  'money-laundering',
  'cybercrime',
  'environmental-crime',
  'facilitation-of-unauthorised-entry',
  'murder',
  'human-organs',
  'kidnapping',
  'armed-robbery',
  'cultural-goods',
  'product-counterfeiting',
  'forged-documents',
  'hormonal-substances',
  'nuclear-materials',
  'rape',
  'international-criminal-court',
  'seizure-of-aircraft',
  'sabotage',
  'stolen-vehicles',
  'industrial-espionage',
] as const;

/** One of {@link purposes}. */
export type Purpose = (typeof purposes)[number];

/** The point of Annex II, 1 to 26; undefined for terrorism, which Art. 3(8) defines. */
export const annexPoint = (purpose: Purpose): number | undefined => {
  const index = purposes.indexOf(purpose);
  return index > 0 ? index : undefined;
};

/** Whether a text is one of {@link purposes}. */
export const isPurpose = (text: string): text is Purpose =>
  (purposes as readonly string[]).includes(text);
