/** The formats of these documents' zones. */
export type ZoneFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';

/** Characters of every line. */
export const lineLengths: Readonly<Record<ZoneFormat, readonly number[]>> = {
  TD1: [30, 30, 30],
  TD2: [36, 36],
  TD3: [44, 44],
  'MRV-A': [44, 44],
  'MRV-B': [36, 36],
};

/** Characters of the name field. */
export const nameLength: Readonly<Record<ZoneFormat, number>> = {
  TD1: 30,
  TD2: 31,
  TD3: 39,
  'MRV-A': 39,
  'MRV-B': 31,
};
