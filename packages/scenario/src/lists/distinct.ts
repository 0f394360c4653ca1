import { mix32 } from './draw.ts';
import { markOfName } from './naming.ts';
import type { Population } from './person.ts';

/**
 * Numbers of persons, from number 0 on, whose names never have the same words, in any order. Names are compared by 64 bits. A
 * collision skips a person, which is harmless.
 */
export const distinctPersons = (people: Population, size: number): Uint32Array => {
  let places = 4;
  while (places < size * 2) places *= 2;
  const seen = new Int32Array(places * 2);
  const found = new Uint32Array(size);
  let count = 0;
  for (let number = 0; count < size; number++) {
    const { name } = people.person(number);
    const mark = markOfName(name);
    const words = wordCheck(name.primary) ^ wordCheck(name.secondary);
    if (!add(seen, places, mark, words | 1)) continue;
    found[count] = number;
    count++;
    if (number === lastTried)
      throw new RangeError(`scenario/lists: no ${size} persons with distinct names`);
  }
  return found;
};

/** Numbers above are document numbers of their own. */
const lastTried = 0x3fff_ffff;

/** A second number of the words, independent of their order too. */
const wordCheck = (parts: readonly { readonly mark: number }[]): number => {
  let check = 0;
  for (const { mark } of parts) check ^= mix32(mark ^ 0x5bd1e995);
  return check;
};

/** Open addressing; `check` is never 0, so an empty place shows. False where the pair was there. */
const add = (seen: Int32Array, places: number, mark: number, check: number): boolean => {
  for (let at = mix32(mark) & (places - 1); ; at = (at + 1) & (places - 1)) {
    if (seen[at * 2 + 1] === 0) {
      seen[at * 2] = mark;
      seen[at * 2 + 1] = check;
      return true;
    }
    if (seen[at * 2] === mark && seen[at * 2 + 1] === check) return false;
  }
};
