/** The formats of these documents' zones. */
export type ZoneFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';

/** Characters of the name field. */
export const nameLength: Readonly<Record<ZoneFormat, number>> = {
  TD1: 30,
  TD2: 31,
  TD3: 39,
  'MRV-A': 39,
  'MRV-B': 31,
};
