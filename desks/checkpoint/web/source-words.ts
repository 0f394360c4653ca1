import type { Check } from '../api/types.ts';

type Seen = Pick<Check, 'verdict'>;
type Source = Check['verdict']['sources'][number];
type Reason = Check['verdict']['all'][number];

/**
 * Text of a source's line. `released-only` and `no-alert` are the same for everybody without a released hit: an unreleased hit
 * must stay invisible, so neither may look like a clearance.
 */
export type SourceSays =
  | 'not-asked'
  | 'nothing-against'
  | 'no-alert'
  | 'released-only'
  | 'carrier-alone'
  | 'hit-released'
  | 'word'
  | 'state';

/** Whether a reason is a hit that the unit released to the booth. */
const isReleasedHit = ({ source, code }: Pick<Reason, 'source' | 'code'>): boolean =>
  source === 'hits' && code.startsWith('checkpoint.hit.');

/** The released hits of a check, in the order of its verdict. */
export const releasedHits = ({ verdict }: Seen): readonly Reason[] =>
  verdict.all.filter(isReleasedHit);

const shorts = [
  'document-alone',
  'person-alone',
  'number-unsound',
  'birth-unsound',
  'expiry-unsound',
  'number-unsent',
  'birth-unsent',
] as const;

/** How far short of the document a source was asked: by a part of it, or by a value whose check digit is wrong. */
export const askedShort = (
  { verdict }: Seen,
  source: Source['source'],
): readonly (typeof shorts)[number][] =>
  shorts.filter((short) =>
    verdict.all.some(
      (one) =>
        one.source === source &&
        (one.code === `checkpoint.alert.${short}` || one.code === `checkpoint.carrier.${short}`),
    ),
  );

/** What the line of a source says of a check. */
export const sourceSays = (check: Seen, { source, state, word }: Source): SourceSays => {
  if (source === 'hits') {
    if (releasedHits(check).length > 0) return 'hit-released';
    if (state !== 'checked') return 'state';
    return word === 'clear' ? 'released-only' : 'carrier-alone';
  }
  if (state !== 'checked') return 'state';
  if (word !== 'clear') return 'word';
  // What the unit released is told in the line of its lists alone, under whose name it was found.
  return source === 'alerts.national' ? 'no-alert' : 'nothing-against';
};
