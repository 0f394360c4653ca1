import type { TagCode } from './tags.ts';

/** Small numbers by tag, looked up without hashing; 0 for other tags. */
export class TagTable {
  readonly #numbers: Int8Array = new Int8Array(1 << 15);

  constructor(entries: Iterable<readonly [TagCode, number]>) {
    for (const [tag, number] of entries) this.#numbers[indexOf(tag)] = number;
  }

  /** The number of a tag. */
  get(tag: TagCode): number {
    const index = indexOf(tag);
    return index < 0 ? 0 : (this.#numbers[index] as number);
  }
}

/** Five bits a letter; -1 for other characters than capitals. */
const indexOf = (tag: TagCode): number => {
  const a = (tag >> 16) - 65;
  const b = ((tag >> 8) & 255) - 65;
  const c = (tag & 255) - 65;
  return (a | b | c) < 0 || (a | b | c) > 31 ? -1 : (a << 10) | (b << 5) | c;
};
