import type { Separators } from './separators.ts';
import { tokenize } from './tokenize.ts';
import type { Tokens } from './tokens.ts';

/** What an interchange was cut from: enough to cut it again, once for all its messages. */
export class TokenSource {
  readonly #bytes: Uint8Array;
  readonly #header: number;
  readonly #separators: Separators;
  readonly #mostSegments: number;
  #tokens: Tokens | undefined;

  /** The arguments of {@link tokenize}. */
  constructor(bytes: Uint8Array, header: number, separators: Separators, mostSegments: number) {
    this.#bytes = bytes;
    this.#header = header;
    this.#separators = separators;
    this.#mostSegments = mostSegments;
  }

  /** The segments of the interchange, the same in everything as when they were first cut. */
  get tokens(): Tokens {
    this.#tokens ??= tokenize(
      this.#bytes,
      this.#header,
      this.#separators,
      this.#mostSegments,
    ).tokens;
    return this.#tokens;
  }
}
