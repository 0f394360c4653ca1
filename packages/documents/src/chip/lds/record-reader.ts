import { type FileView, placeIn } from './file-view.ts';

/** Reads the fixed fields of a record of ISO/IEC 19794, one after the other, never beyond its end. */
export class RecordReader {
  readonly #bytes: Uint8Array;
  readonly #to: number;
  #at: number;
  /** Whether a field was asked for that is not there any more. */
  cut = false;

  constructor(view: FileView, from: number, to: number) {
    this.#bytes = view.bytes;
    this.#at = from;
    this.#to = to;
  }

  /** Offset of the next field. */
  get at(): number {
    return this.#at;
  }

  /** The next field as a number, most significant byte first. */
  number(length: number): number {
    let value = 0;
    const from = this.skip(length);
    for (let at = from; at < this.#at; at++) value = value * 256 + (this.#bytes[at] ?? 0);
    return value;
  }

  /** Passes over bytes; gives the offset where they begin. */
  skip(length: number): number {
    const from = this.#at;
    if (from + length > this.#to) this.cut = true;
    this.#at = Math.min(from + length, this.#to);
    return from;
  }
}

/** Says that a record of ISO/IEC 19794 does not add up. */
export const sayRecord = (view: FileView, from: number, to: number, what: string): void =>
  view.say('document.chip.biometric.length', {
    facts: { file: view.file, what },
    places: [placeIn(view, from, to)],
  });
