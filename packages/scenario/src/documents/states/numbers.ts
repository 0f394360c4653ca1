import type { Stream } from '../../random/stream.ts';
import type { ModelFacts } from './state-facts.ts';

/** A number of a model that no alert names. */
export const drawNumber = ({ first, last, stolen }: ModelFacts, source: Stream): string => {
  for (;;) {
    const number = between(first, last, source);
    if (stolen === undefined || number < stolen.first || number > stolen.last) return number;
  }
};

/** A number of the range of stolen blanks. */
export const drawStolen = (
  stolen: { readonly first: string; readonly last: string },
  source: Stream,
): string => between(stolen.first, stolen.last, source);

/**
 * A number from the first to the last, character by character of the same class. Characters are drawn from the
 * left; as long as all before lie on a bound, the bound holds.
 */
const between = (first: string, last: string, source: Stream): string => {
  let text = '';
  let [low, high] = [true, true];
  for (let at = 0; at < first.length; at++) {
    const [a, b] = [first.charCodeAt(at), last.charCodeAt(at)];
    const [least, most] = a < 58 ? [48, 57] : [65, 90];
    const from = low ? a : least;
    const to = high ? b : most;
    const code = source.between(from, to);
    low &&= code === a;
    high &&= code === b;
    text += String.fromCharCode(code);
  }
  return text;
};
