import type { ZoneName } from '../time/instant.ts';

/**
 * A fictitious state. Codes come from the ranges that ISO 3166-1 leaves to users for ever (alpha-3 QMA
 * to QZZ, alpha-2 QM to QZ) and UTO, the specimen state of Doc 9303, so that no document of this world
 * can be taken for a real one (R67).
 */
export interface State {
  readonly code: StateCode;
  /** The two-letter form of some airlines: the first two letters. UTO does not have one. */
  readonly alpha2?: string;
  readonly name: string;
  readonly adjective: string;
  readonly culture: CultureCode;
  readonly zone: ZoneName;
  readonly cities: readonly string[];
  /** Telephone code: the ITU has assigned neither 210 nor any code from 280 to 289. */
  readonly dial: string;
}

/** The codes of this world. */
export type StateCode = (typeof codes)[number];

/** Which name stock a state's people mostly draw from. */
export type CultureCode = 'iverni' | 'romance' | 'palvian' | 'ardezh' | 'wasiri' | 'oxoman';

const codes = [
  'QVR',
  'QMB',
  'QNI',
  'QPL',
  'QSC',
  'QRD',
  'QUV',
  'QWS',
  'QYM',
  'QXO',
  'UTO',
] as const;

/** The home state: its border guards use Amirani. */
export const homeState: StateCode = 'QVR';

/** Every state of this world. */
export const states: readonly State[] = [
  row(
    'QVR',
    'Iverna',
    'Ivernian',
    'iverni',
    'Asia/Tbilisi',
    '280',
    'TSIKHARI',
    'KVIRALI',
    'BAZALETI',
  ),
  row('QMB', 'Marbeline', 'Marbelin', 'romance', 'Europe/Paris', '281', 'MARBEL', 'LAUZENNE'),
  row('QNI', 'Nirovia', 'Nirovian', 'romance', 'Europe/Rome', '282', 'NIRAGO', 'VOLTERNA'),
  row('QPL', 'Palvia', 'Palvian', 'palvian', 'Europe/Riga', '283', 'PALVIRE', 'DZELVE'),
  row('QSC', 'Sercania', 'Sercanian', 'romance', 'Europe/Madrid', '284', 'SERCANA', 'ALMUDRA'),
  row('QRD', 'Ardezh', 'Ardezhi', 'ardezh', 'Europe/Warsaw', '285', 'ARDEGRAD', 'ZLATIN'),
  row('QUV', 'Uvoria', 'Uvorian', 'ardezh', 'Asia/Samarkand', '286', 'UVORSK', 'KELTEN'),
  row('QWS', 'Wasira', 'Wasiri', 'wasiri', 'Asia/Dubai', '287', 'WASIR', 'DARZUN'),
  row('QYM', 'Yamriha', 'Yamrihi', 'wasiri', 'Asia/Riyadh', '288', 'YAMRA', 'HADUL'),
  row('QXO', 'Oxomai', 'Oxoman', 'oxoman', 'Asia/Jakarta', '289', 'OXOMA', 'SULANGI'),
  row('UTO', 'Utopia', 'Utopian', 'romance', 'Europe/Rome', '210', 'ZENITH'),
];

/** A state by its code. */
export const stateOf = (code: StateCode): State => {
  const found = states.find((state) => state.code === code);
  if (found === undefined) throw new RangeError(`scenario/geography: no state ${code}`);
  return found;
};

function row(
  code: StateCode,
  name: string,
  adjective: string,
  culture: CultureCode,
  zone: ZoneName,
  dial: string,
  ...cities: string[]
): State {
  const two = code === 'UTO' ? {} : { alpha2: code.slice(0, 2) };
  return { code, ...two, name, adjective, culture, zone, dial, cities };
}
