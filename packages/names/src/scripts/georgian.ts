import { letterOf } from './letters.ts';
import { ejectives } from './tables/georgian-table.ts';

/**
 * Georgian in the national system of romanisation (2002, Presidential Decree 109 of 24 February 2011), with
 * the apostrophe of the ejectives: `ყიფიანი` gives `q'ipiani`. All four hands of the script are read. What is
 * not one of the 33 letters stays as it is. A machine readable zone drops the apostrophes: see `transliterate`.
 */
export const romaniseGeorgian = (text: string): string =>
  [...text]
    .map((character) => {
      const letter = letterOf(character);
      const spelling = letter?.spellings[0];
      return letter?.script !== 'georgian' || spelling?.rule !== 'ge.national'
        ? character
        : spelling.text.toLowerCase() + (ejectives.has(letter.letters) ? "'" : '');
    })
    .join('');
