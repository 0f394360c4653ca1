import type { MessageTokens, Tokens } from './edifact/index.ts';
import { MASK, tagCode } from './edifact/index.ts';

/**
 * The canonical form of a message, over which its digest runs: what it says from UNH to before UNT, whatever way it came. Two
 * transmissions of the same content have the same form, although separators, UNA, line breaks, envelope, preparation time,
 * message reference, count and trailing empty elements differ; any other difference in content gives another form. Take the
 * tokens of the gated bytes: masked bytes do not count. `sender` separates the same content of different senders, if needed.
 *
 * The type, the access reference and the place in a push (UNH e1 to e3) are content. Why is in `docs/adr/0004-idempotence.md`.
 */
export const canonical = (tokens: Tokens, message: MessageTokens, sender = ''): Uint8Array => {
  const form = new Form(tokens);
  form.text(FORM);
  form.text(sender);
  form.end(SEGMENT);
  for (let segment = message.first; segment < message.end; segment++)
    if (tokens.tag(segment) !== UNT) form.segment(segment, segment === message.first);
  return form.bytes();
};

/** Version of the form: another one can never be taken for this. */
const FORM = 'amirani-1 ';
const UNT = tagCode('UNT');
const ESCAPE = 0x1b;
const SEGMENT = 0x1d;
const ELEMENT = 0x1e;
const COMPONENT = 0x1f;

/** Writes values and the ends of what holds them; empty values at an end leave no trace. */
class Form {
  readonly #tokens: Tokens;
  #bytes: Uint8Array = new Uint8Array(4096);
  #length = 0;
  /** Component and element ends that are written only when a value follows. */
  #pending: number[] = [];

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  segment(segment: number, header: boolean): void {
    const tokens = this.#tokens;
    for (let element = -1; element < tokens.elements(segment); element++) {
      for (let component = 0; component < tokens.components(segment, element); component++) {
        // The reference of UNH (e0) is the sender's running number.
        if (!header || element !== 0) this.#value(tokens.token(segment, element, component));
        this.#pending.push(COMPONENT);
      }
      while (this.#pending.at(-1) === COMPONENT) this.#pending.pop();
      this.#pending.push(ELEMENT);
    }
    this.#pending = [];
    this.end(SEGMENT);
  }

  text(value: string): void {
    for (const char of value) this.#data(char.codePointAt(0) ?? 0);
  }

  end(byte: number): void {
    this.#push(byte);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #value(token: number): void {
    const { bytes, separators } = this.#tokens;
    const end = this.#tokens.end(token);
    let literal = false;
    for (let at = this.#tokens.start(token); at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === 0x0d || byte === 0x0a || byte === MASK) continue;
      if (byte === separators.release && !literal) {
        literal = true;
        continue;
      }
      literal = false;
      for (const pending of this.#pending) this.#push(pending);
      this.#pending = [];
      this.#data(byte);
    }
  }

  /** A value's byte; escaped where it could be taken for an end. */
  #data(byte: number): void {
    if (byte >= ESCAPE && byte <= COMPONENT) this.#push(ESCAPE);
    this.#push(byte & 0xff);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}
