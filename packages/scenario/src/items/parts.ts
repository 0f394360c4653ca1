import type { MaterialKind } from './material.ts';

/** Parts of a material that lie behind something to be opened; all else of it lies open from the beginning. */
const openable: Readonly<Record<MaterialKind, readonly string[]>> = {
  document: ['checks', 'compare', 'zone', 'chip', 'seals', 'pictures', 'lights', 'chain'],
  traveller: [],
  stay: [],
  series: ['table'],
  network: ['calls', 'payments', 'trips', 'holdings'],
};

/** A check of the verdict that is opened by its own: `check:mrz.dates`. */
const check = /^check:[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Whether this can be opened of a material of a kind. What it is called says nothing of what is true. */
export const isPartOf = (kind: MaterialKind, part: string): boolean =>
  openable[kind].includes(part) || (kind === 'document' && check.test(part));
