import { type Decoded, decodeReaderMessage, MOST_LINE } from './codec.ts';
import type { ReaderMessage } from './messages.ts';

/** A stream of lines as far as it has come. */
export interface LineStream {
  /** The state of an unfinished line. */
  readonly rest: string;
  /** A line is too long: what comes is thrown away until it ends. */
  readonly skipping: boolean;
}

/** A stream of which nothing came yet. */
export const emptyStream: LineStream = { rest: '', skipping: false };

/**
 * Takes a piece of text from a reader and gives the complete messages. A line that is not a message gives its fault; the
 * following lines are still read.
 */
export const takeText = (
  { rest, skipping }: LineStream,
  text: string,
): { readonly stream: LineStream; readonly decoded: readonly Decoded<ReaderMessage>[] } => {
  const lines = (rest + text).split('\n');
  const last = lines.pop() ?? '';
  const whole = skipping ? lines.slice(1) : lines;
  const decoded = whole
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line !== '')
    .map(decodeReaderMessage);
  const stillSkipping = skipping && lines.length === 0;
  if (stillSkipping) return { stream: { rest: '', skipping: true }, decoded };
  return last.length > MOST_LINE
    ? { stream: { rest: '', skipping: true }, decoded: [...decoded, { fault: 'too long' }] }
    : { stream: { rest: last, skipping: false }, decoded };
};
