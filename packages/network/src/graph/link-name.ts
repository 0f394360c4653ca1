import type { LinkFault } from './link-problem.ts';

// Signs and words that join two people in one cell. A comma separates surname and given name and does not count.
const JOINED = /[;|\n\t]|\s[&/+]\s|\s(?:and|und|un|et|och|და|и)\s/iu;

// What a spreadsheet shows of a long telephone number: several numbers become one.
const ROUNDED = /^\d(?:[.,]\d+)?e\+\d+$/i;

/** Why a cell cannot be the name of one person or number. */
export const nameFault = (name: string): LinkFault | undefined => {
  if (name === '') return 'network.link.blank';
  if (JOINED.test(name)) return 'network.link.two-people';
  return ROUNDED.test(name) ? 'network.link.spreadsheet-number' : undefined;
};

/** A name without what two writings of it may differ in: case, spaces, composition. */
export const foldedName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ');
