import { country, isFictitious } from '@amirani/core';

/**
 * Codes of two letters in certificates of issuers whose code in the machine readable zone is not in ISO 3166-1, or that sign
 * under another state's. All were seen in certificates of published master lists (checked 2026-11-25) save where the source
 * says so.
 */
export const signingCountries: Readonly<
  Record<string, { readonly codes: readonly string[]; readonly why: string }>
> = {
  D: { codes: ['DE'], why: 'Germany writes D in the zone' },
  UNO: { codes: ['UN', 'ZZ'], why: 'the United Nations signed under ZZ before UN' },
  UNA: { codes: ['UN', 'ZZ'], why: 'agencies of the United Nations sign under its code' },
  EUE: { codes: ['EU'], why: 'laissez-passer of the European Union' },
  RKS: { codes: ['KS', 'XK'], why: 'Kosovo has no code in ISO 3166-1' },
  HKG: { codes: ['CN', 'HK'], why: 'Hong Kong is signed by an authority of China' },
  MAC: { codes: ['CN', 'MO'], why: 'Macao is signed by an authority of China' },
  BMU: { codes: ['BM', 'GB'], why: 'Bermuda is cross-certified with the United Kingdom' },
  GBD: { codes: ['GB'], why: 'British passports name the nationality as issuer' },
  GBN: { codes: ['GB'], why: 'British passports name the nationality as issuer' },
  GBO: { codes: ['GB'], why: 'British passports name the nationality as issuer' },
  GBP: { codes: ['GB'], why: 'British passports name the nationality as issuer' },
  GBS: { codes: ['GB'], why: 'British passports name the nationality as issuer' },
};

/** The codes of two letters under which a state (a code of the zone, fillers allowed) signs; empty where none is known. */
export const signingCodesOf = (state: string): readonly string[] => {
  const code = state.replaceAll('<', '').toUpperCase();
  const special = signingCountries[code];
  if (special !== undefined) return special.codes;
  if (isSyntheticCountry(code)) return [code.slice(0, 2), code];
  const alpha2 = country(code)?.alpha2;
  return alpha2 === undefined ? [] : [alpha2];
};

/** The code of two letters that a country attribute means: `de` and `DEU` are `DE`; what is not known stays as it is. */
export const normalCountry = (text: string): string => {
  const code = text.trim().toUpperCase();
  if (code.length === 2) return code;
  return signingCountries[code]?.codes[0] ?? country(code)?.alpha2 ?? code;
};

/**
 * Whether a code stands for the synthetic world (R67): what the core knows as fictitious, and `UT`, as Utopia is cut
 * to two letters in certificates.
 */
export const isSyntheticCountry = (text: string): boolean => {
  // Asked of every name in every list: nearly all are told by their first letter.
  if (!SYNTHETIC_LETTERS.includes(text.trimStart().charAt(0))) return false;
  const code = text.trim().toUpperCase();
  return code === 'UT' || isFictitious(code);
};

const SYNTHETIC_LETTERS = 'UuQq';

/** Whether two codes are the same, or the issuer is known to certify under the code of the other. */
export const sameCountry = (signer: string, issuer: string): boolean =>
  signer === issuer ||
  (isSyntheticCountry(signer) &&
    isSyntheticCountry(issuer) &&
    signer.slice(0, 2) === issuer.slice(0, 2)) ||
  AUTHORITY_FOR.includes(`${signer}<${issuer}`);

// UN and its former ZZ, the two codes of Kosovo, Bermuda under the United Kingdom.
const AUTHORITY_FOR = ['UN<ZZ', 'ZZ<UN', 'KS<XK', 'XK<KS', 'BM<GB'];
