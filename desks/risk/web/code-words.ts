/** Longest code, or id of a data set. */
const LONGEST = 60;

/** The words of a text in lower case and Latin letters without accents, joined by hyphens; empty where none is left. */
export const hyphened = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');

/** As much of it as a code may have. */
export const cutToCode = (words: string): string => words.slice(0, LONGEST).replace(/-+$/, '');
