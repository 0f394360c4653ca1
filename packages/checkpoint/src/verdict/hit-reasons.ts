import {
  type HitInstruction,
  type HitsAnswer,
  hitInstructions,
  type ReleasedHit,
} from '../hits/released-hits.ts';
import type { CheckpointCode } from './codes.ts';
import type { VerdictReason } from './model.ts';
import { type Said, saying } from './saying.ts';

const say = saying('hits');

/**
 * What released hits give the first line. The officer must check each; it is never an obstacle: a hit is not a ground of
 * refusal (Dir. (EU) 2016/681 Art. 6(9), 7(6); R25, R50). A traveller who was not compared yet never looks like one without a
 * hit (R63). The unit compares what the carrier sent; where that is not what the document has, the document was not compared.
 */
export const hitReasons = (answer: HitsAnswer, isOtherThanDocument = false): Said => {
  switch (answer.state) {
    case 'not-connected':
      return { state: 'not-connected', reasons: [] };
    case 'no-answer':
      return { state: 'not-checked', reasons: [unknown('checkpoint.hits.no-answer')] };
    case 'no-flight':
    case 'no-list':
    case 'nobody-to-compare':
    case 'not-screened':
      return {
        state: 'not-checked',
        reasons: [...ofHits(answer.hits), unknown(`checkpoint.hits.${answer.state}`)],
      };
    case 'list-over': {
      const over = answer.lists.map((list) => unknown('checkpoint.hits.list-over', { list }));
      return { state: 'not-checked', reasons: [...ofHits(answer.hits), ...over] };
    }
    case 'screened':
      return {
        state: 'checked',
        reasons: [
          ...ofHits(answer.hits),
          ...(isOtherThanDocument
            ? [say('checkpoint.hits.carrier-alone', 'attention', { locator: 'hits' })]
            : []),
        ],
      };
  }
};

/** Every hit, and after them by what those were found whom the carrier did not list. */
const ofHits = (hits: readonly ReleasedHit[] = []): readonly VerdictReason[] => [
  ...hits.map(ofHit),
  ...hits.flatMap(({ id, foundBy }) =>
    foundBy === undefined
      ? []
      : [say(`checkpoint.hits.by-${foundBy}`, 'attention', { locator: id })],
  ),
];

const ofHit = ({ id, instruction, title, by, category }: ReleasedHit): VerdictReason =>
  say(`checkpoint.hit.${instruction}` satisfies CheckpointCode, 'attention', {
    facts: { list: title, by, category },
    locator: id,
  });

const unknown = (code: CheckpointCode, facts: VerdictReason['facts'] = {}): VerdictReason =>
  say(code, 'not-checked', { locator: 'hits', facts });

/** What the officer does first, where several hits were released. */
const ranks: Readonly<Record<HitInstruction, number>> = {
  'call-police': 0,
  'take-into-care': 1,
  'secure-document': 2,
  'secure-object': 3,
  'call-second-line': 4,
  'check-identity': 5,
  'ask-whereabouts': 6,
  'report-discreetly': 7,
};

const instructionOf = (code: string): HitInstruction | undefined =>
  hitInstructions.find((one) => code === `checkpoint.hit.${one}`);

/** Whether a reason is a hit that the unit released. */
export const isReleasedHit = ({ code }: Pick<VerdictReason, 'code'>): boolean =>
  instructionOf(code) !== undefined;

/**
 * The place of a released hit among the reasons: below zero, the most urgent lowest; then by what it was found; zero of any other
 * reason.
 */
export const hitRank = ({ code }: Pick<VerdictReason, 'code'>): number => {
  const instruction = instructionOf(code);
  if (instruction !== undefined) return ranks[instruction] - hitInstructions.length;
  return code.startsWith('checkpoint.hits.by-') ? -0.5 : 0;
};
