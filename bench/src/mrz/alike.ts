/** What a character is commonly misread as, for measuring repair; `mutate.ts` damages more widely on purpose. */
export const ALIKE: Readonly<Record<string, string>> = {
  0: 'OD',
  O: '0D',
  D: '0O',
  1: 'IL',
  I: '1L',
  L: '1I',
  8: 'B',
  B: '8',
  5: 'S',
  S: '5',
  2: 'Z',
  Z: '2',
  6: 'G',
  G: '6',
};
