import type { CivilDate } from '@amirani/core';
import type { Interchange, MessageTokens } from '../edifact/index.ts';
import type { MessageReading } from './model.ts';
import { readEnvelope, readMessage } from './read-message.ts';

/**
 * A message of a file that was cut into segments: it keeps the table of its interchange's segments over the bytes,
 * and none of the two hundred objects and more of a reading, which a garbage collector would go through again and
 * again while a large file is held.
 */
export class CutMessage {
  readonly #interchange: Interchange;
  readonly #message: MessageTokens | undefined;
  readonly #referenceDate: CivilDate;

  /** `message`: undefined for an interchange that holds none, and still has something to say. */
  constructor(
    interchange: Interchange,
    message: MessageTokens | undefined,
    referenceDate: CivilDate,
  ) {
    this.#interchange = interchange;
    this.#message = message;
    this.#referenceDate = referenceDate;
  }

  /** Reads the message: its values and its diagnostics, computed at each call. */
  open(): MessageReading {
    return this.#message === undefined
      ? readEnvelope(this.#interchange)
      : readMessage(this.#interchange, this.#message, this.#referenceDate);
  }
}
