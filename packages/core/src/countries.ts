import type { CivilDate } from './civil-date.ts';
import { documentRows, formerRows, isoRows } from './country-codes.ts';

/** A code that a travel document or a message may carry for a state, an issuer or a nationality. */
export interface Country {
  /** The code of the machine readable zone: ISO 3166-1 alpha-3, or one of Doc 9303-3 section 5 (`D`, `XXA`). */
  readonly code: string;
  /** ISO 3166-1 alpha-2, where there is one. */
  readonly alpha2?: string;
  /** Ordinary English name. Screens translate by code; this is for reports and the command line. */
  readonly name: string;
  /**
   * `iso`: listed in ISO 3166-1. `former`: withdrawn from it. The others are from Doc 9303-3 section 5: a `state` under
   * another code, a `nationality` without a state, an issuing `organisation`, a `person` without nationality, a `specimen`.
   */
  readonly kind:
    | 'iso'
    | 'former'
    | 'state'
    | 'nationality'
    | 'organisation'
    | 'person'
    | 'specimen';
  /** For `former`: the year it was withdrawn. */
  readonly until?: number;
  readonly source: string;
  readonly checkedOn: CivilDate;
}

const checkedOn = '2026-11-25' as CivilDate;

/** Every code known here: ISO 3166-1 (249), Doc 9303-3 section 5, and former states. */
export const countries: readonly Country[] = [
  ...isoRows.map(
    ([alpha2, code, name]): Country => ({
      code,
      alpha2,
      name,
      kind: 'iso',
      source: 'ISO 3166-1:2020',
      checkedOn,
    }),
  ),
  ...documentRows.map(
    ([code, kind, name, source]): Country => ({ code, name, kind, source, checkedOn }),
  ),
  ...formerRows.map(
    ([alpha2, code, name, until]): Country => ({
      code,
      ...(alpha2 === undefined ? {} : { alpha2 }),
      name,
      kind: 'former',
      until,
      source: 'ISO 3166-3:2020',
      checkedOn,
    }),
  ),
];

/**
 * The entry of a code of one, two or three letters, in either case and with MRZ fillers (`D<<`) or blanks;
 * undefined where it is not known. A user-assigned code (QMA to QZZ) is not known: see {@link isFictitious}.
 */
export const country = (code: string): Country | undefined => byCode.get(normalise(code));

/** The English name of a code, or undefined where it is not known. */
export const countryName = (code: string): string | undefined => country(code)?.name;

/** Whether a code of two or three letters is listed in ISO 3166-1 today. */
export const isIsoCode = (code: string): boolean => country(code)?.kind === 'iso';

/**
 * Whether a code is only for specimens or training: `UTO` (Doc 9303-3 section 5), `QMA` to `QZZ` and, as chip certificates
 * carry two letters, `QM` to `QZ` (user-assigned, ISO 3166-1:2020, 8.1.3).
 */
export const isFictitious = (code: string): boolean =>
  /^(?:UTO|Q[M-Z][A-Z]?)$/.test(normalise(code));

/**
 * Gives one key for the codes of one State, whichever form was sent, because carriers send two letters or three. Of listed
 * codes it is the code of the list. Of user-assigned codes (ISO 3166-1, 8.1.3) no list says which two letters belong to
 * which three: two letters count as the one code of three among `codes` that begins with them, if there is just one.
 */
export const stateKeys = (codes: Iterable<string>): ((code: string) => string) => {
  const own = new Set([...codes].map(normalise).filter((code) => /^Q[M-Z][A-Z]$/.test(code)));
  return (code) => {
    const known = normalise(code);
    if (known === 'D') return 'DEU'; // Doc 9303-3 section 5: Germany has a code of one letter
    const [one, other] = [...own].filter((long) => known.length === 2 && long.startsWith(known));
    return country(known)?.code ?? (other === undefined ? (one ?? known) : known);
  };
};

const normalise = (code: string): string => code.replace(/[<\s]+$/, '').toUpperCase();

// First come, first served: should ISO give a withdrawn code out again, the living state keeps it.
const byCode: ReadonlyMap<string, Country> = new Map(
  countries
    .toReversed()
    .flatMap((entry) =>
      [entry.alpha2, entry.code].flatMap((code) =>
        code === undefined ? [] : ([[code, entry]] as const),
      ),
    ),
);
