import { romanisations } from '@amirani/names/transliteration';

/** A name in capitals of the Latin alphabet, by the first official system of its script: what the peers are given. */
export const latinText = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => romanisations(word)[0]?.text ?? word)
    .join(' ')
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z' -]/g, '');
