import type { MessageTokens, TokenSource } from '../edifact/index.ts';
import type { DiagnosticReading } from '../reading/diagnostics.ts';
import type { Places } from '../reading/marks.ts';
import { MessageReading } from '../reading/model.ts';
import { passMessage } from './pass-message.ts';
import { Passage } from './passage.ts';

const inward = new Passage(true);
const outward = new Passage(false);

/**
 * A message that was read and is kept: its values as one string and a run of numbers, in place of the two hundred
 * objects and more of a reading, which a garbage collector would go through again and again while a large
 * file is held. Of the bytes it holds those that were read, so that nothing the privacy gate masked stays.
 */
export class KeptMessage {
  readonly #source: TokenSource;
  readonly #message: MessageTokens;
  readonly #text: string;
  readonly #numbers: Int32Array;
  readonly #from: number;
  readonly #places: Places;
  readonly #diagnostics: DiagnosticReading[];

  constructor(reading: MessageReading) {
    this.#source = reading.source;
    this.#message = reading.message;
    this.#places = reading.places;
    this.#diagnostics = reading.diagnostics;
    inward.begin();
    passMessage(inward, reading);
    const { array, from } = inward.takeNumbers();
    this.#numbers = array;
    this.#from = from;
    this.#text = inward.takeText();
  }

  /** The reading with all its values, made anew at each call. */
  open(): MessageReading {
    const reading = new MessageReading(this.#source, this.#message);
    outward.open(this.#numbers, this.#from, this.#text);
    passMessage(outward, reading);
    reading.places = this.#places;
    reading.diagnostics = this.#diagnostics;
    return reading;
  }
}
