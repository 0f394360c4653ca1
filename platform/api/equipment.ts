/** What a place of inspection can do; what it cannot is `not-supported` and held against nobody. */
export const equipments = [
  'mrz',
  'chip',
  'barcode',
  'white',
  'infrared',
  'ultraviolet',
  'transmitted',
] as const;
