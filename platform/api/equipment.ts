/** Equipment of a place of inspection. A check without its equipment is `not-supported` and does not count against the traveller. */
export const equipments = [
  'mrz',
  'chip',
  'barcode',
  'white',
  'infrared',
  'ultraviolet',
  'transmitted',
] as const;
