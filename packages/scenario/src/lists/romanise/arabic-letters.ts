const letters: Readonly<Record<string, string>> = {
  b: 'ب',
  p: 'پ',
  t: 'ت',
  v: 'ث',
  j: 'ج',
  c: 'چ',
  7: 'ح',
  x: 'خ',
  d: 'د',
  V: 'ذ',
  r: 'ر',
  z: 'ز',
  s: 'س',
  $: 'ش',
  S: 'ص',
  D: 'ض',
  T: 'ط',
  Z: 'ظ',
  3: 'ع',
  X: 'غ',
  f: 'ف',
  q: 'ق',
  k: 'ك',
  G: 'گ',
  l: 'ل',
  m: 'م',
  n: 'ن',
  h: 'ه',
  w: 'و',
  y: 'ي',
  A: 'ا',
  I: 'ي',
  U: 'و',
  E: 'ة',
  Y: 'ى',
  ' ': ' ',
  '-': '',
};

/** Where practice writes otherwise than the sounds say: the long a that is left out, and others. */
const kept: Readonly<Record<string, string>> = {
  ra7mAn: 'رحمن',
  ilAh: 'إله',
  '3amr': 'عمرو',
  hAV: 'هذا',
  lAh: 'له',
  ibrAhIm: 'ابراهيم',
};

/**
 * Sounds in Arabic letters, as print has them: no short vowels, a doubled consonant once, hamza on the
 * seat that the neighbouring vowels ask for. `persian` takes the Persian kaf, ya and final he.
 */
export const inArabicLetters = (sounds: string, persian = false): string => {
  const text = sounds.split(' ').map(wordInLetters).join(' ');
  return persian
    ? text
        .replaceAll(/[أإ]/g, 'ا')
        .replaceAll('ك', 'ک')
        .replaceAll('ي', 'ی')
        .replaceAll('ى', 'ی')
        .replaceAll('ة', 'ه')
    : text;
};

const wordInLetters = (word: string): string => {
  if (word === 'al') return 'ال';
  const compound = /^(3abd)ul(.+)$/.exec(word);
  if (compound !== null) return `عبد ${withArticle(compound[2] ?? '')}`;
  return lettersOf(word, '');
};

/** A word after the article. */
const withArticle = (sounds: string): string => lettersOf(sounds, 'ال');

const lettersOf = (sounds: string, article: string): string => {
  const whole = kept[sounds];
  if (whole !== undefined) return article + whole;
  let out = article + initialVowel(sounds.charAt(0), article !== '');
  for (let at = out === article ? 0 : 1; at < sounds.length; at++) {
    const sound = sounds.charAt(at);
    if (sound === "'") out += hamza(sounds.charAt(at - 1), sounds.charAt(at + 1));
    else if (!(sound === sounds.charAt(at - 1) && /[^AIUaiu]/.test(sound)))
      out += letters[sound] ?? '';
  }
  return out;
};

const initialVowel = (sound: string, afterArticle: boolean): string => {
  if (sound === 'A') return 'آ';
  if (sound === 'I') return 'إي';
  if (sound === 'U') return 'أو';
  if (sound === 'a' || sound === 'u') return 'أ';
  return sound === 'i' ? (afterArticle ? 'ا' : 'إ') : '';
};

const hamza = (before: string, after: string): string => {
  if (after === '') return 'ء';
  if (/[iI]/.test(before) || /[iI]/.test(after)) return 'ئ';
  return /[uU]/.test(before) || /[uU]/.test(after) ? 'ؤ' : 'أ';
};
