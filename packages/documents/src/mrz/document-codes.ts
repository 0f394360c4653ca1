import type { CivilDate } from '@amirani/core';

/** What a document code means, and since when. */
export interface DocumentCode {
  readonly code: string;
  readonly meaning: string;
  /** The first day on which it has this meaning for every issuer. */
  readonly from: CivilDate;
  readonly source: string;
  readonly checkedOn: CivilDate;
}

const day = (text: string): CivilDate => text as CivilDate;
const checkedOn = day('2026-11-25');

/** Documents issued from this day on may carry the harmonised codes of Doc 9303-4, 4.4. */
export const HARMONISED_FROM: CivilDate = day('2026-01-01');
/** Passports issued from this day on carry one of them. */
export const HARMONISED_ONLY_FROM: CivilDate = day('2028-01-01');

const harmonised = (code: string, meaning: string): DocumentCode => ({
  code,
  meaning,
  from: HARMONISED_FROM,
  source: 'ICAO Doc 9303-4, 4.4',
  checkedOn,
});

/**
 * Document codes with a meaning that no longer depends on the issuer. Before 2026 the second letter was the
 * issuer's: the People's Republic of China printed PT on ordinary passports.
 */
export const documentCodes: readonly DocumentCode[] = [
  harmonised('PP', 'ordinary passport'),
  harmonised('PE', 'emergency passport'),
  harmonised('PD', 'diplomatic passport'),
  harmonised('PO', 'official or service passport'),
  harmonised('PR', 'refugee travel document'),
  harmonised('PT', "alien's travel document"),
  harmonised('PS', "stateless person's travel document"),
  harmonised('PL', 'laissez-passer'),
  harmonised('PM', 'military passport'),
  {
    code: 'PU',
    meaning: 'emergency travel document, single sheet',
    from: day('2015-01-01'),
    source: 'ICAO Doc 9303-8',
    checkedOn,
  },
  {
    code: 'AC',
    meaning: 'crew member certificate',
    from: day('2005-01-01'),
    source: 'ICAO Doc 9303-5, note k and appendix C',
    checkedOn,
  },
];

/** The entry of a code, or undefined where its second letter is the issuer's. */
export const documentCode = (code: string): DocumentCode | undefined => byCode.get(code);

const byCode: ReadonlyMap<string, DocumentCode> = new Map(
  documentCodes.map((entry) => [entry.code, entry]),
);
