/**
 * Romanises Georgian letters by the national system of Georgia (State Department of Geodesy and
 * Cartography and Institute of Linguistics, 2002), without the apostrophes of the ejectives, which no
 * machine readable zone has. Other characters stay.
 */
export const romanise = (text: string): string => {
  let out = '';
  for (const letter of text) out += nationalRomanisation[letter] ?? letter;
  return out;
};

/** Each letter of the alphabet in that system. */
export const nationalRomanisation: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};
