import type { AlternativeName, Certificate, Name } from '../x509/index.ts';
import { isSyntheticCountry } from './countries.ts';

/**
 * The code of the synthetic world (R67) that a certificate carries: as the country of its subject or issuer, or as the
 * state in an alternative name (Doc 9303-12, 7.1.1.2). Undefined where it carries none.
 */
export const syntheticCodeOf = ({ subject, issuer, extensions }: Certificate): string | undefined =>
  [
    ...countriesIn(subject),
    ...countriesIn(issuer),
    ...statesIn(extensions.subjectAltName),
    ...statesIn(extensions.issuerAltName),
  ].find(isSyntheticCountry);

/** Codes of three letters only: localities of two are places. */
const statesIn = (names: AlternativeName | undefined): readonly string[] =>
  (names?.localities ?? []).filter((locality) => locality.trim().length === 3);

const COUNTRY = '2.5.4.6';

/** All countries of a name: one that has several shows its first only. */
export const countriesIn = (name: Name): readonly string[] =>
  name.rdns.flatMap((rdn) => rdn.filter(({ type }) => type === COUNTRY).map(({ value }) => value));
