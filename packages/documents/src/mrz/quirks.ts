import type { CivilDate } from '@amirani/core';
import type { MrzFieldName, MrzFormat } from './model.ts';

/** Something that an issuer is known to do otherwise than the standard says, so that nobody takes it for a forgery. */
export interface MrzQuirk {
  /** Stable; `quirk` of the finding `document.mrz.quirk`. */
  readonly id: string;
  /** Codes of issuing states, or none where any may do it. */
  readonly issuers: readonly string[];
  readonly formats: readonly MrzFormat[];
  /** The field that shows it, and the raw text by which it is known. */
  readonly field: MrzFieldName;
  readonly raw: RegExp;
  readonly what: string;
  readonly source: string;
  readonly checkedOn: CivilDate;
}

const checkedOn = '2026-11-25' as CivilDate;

/** Every quirk known here. */
export const mrzQuirks: readonly MrzQuirk[] = [
  {
    id: 'deu-for-d',
    issuers: [],
    formats: ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'],
    field: 'nationality',
    raw: /^DEU$/,
    what: 'German nationality is written DEU, where Germany itself and Doc 9303-3 write D',
    source: 'cheminfo/mrz issue 17 (an identity card of Bahrain)',
    checkedOn,
  },
  {
    id: 'china-pt',
    issuers: ['CHN'],
    formats: ['TD3'],
    field: 'documentCode',
    raw: /^PT$/,
    what: 'ordinary passports of before 2026 carry PT, which since then means an alien’s travel document',
    source: 'specimen of the ordinary passport in the tests of open MRZ readers',
    checkedOn,
  },
  {
    id: 'belgium-long-number',
    issuers: ['BEL'],
    formats: ['TD1'],
    field: 'documentNumber',
    raw: /^[0-9]{10,}$/,
    what: 'document numbers have twelve characters and go on in the optional data',
    source: 'selfxyz/self issue 1336',
    checkedOn,
  },
  {
    id: 'united-states-digit-code',
    issuers: ['USA'],
    formats: ['TD1'],
    field: 'documentCode',
    raw: /^C[12]$/,
    what: 'permanent resident cards have a digit in the document code',
    source: 'Form I-551, permanent resident card',
    checkedOn,
  },
];
