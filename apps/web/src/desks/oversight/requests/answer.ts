import { subjectDataParts, type Withheld } from '@amirani/contract/oversight';

/** What an officer says to a request, as it is being written. */
export interface AnswerDraft {
  readonly outcome: 'answered' | 'partly-answered' | 'refused';
  /** Parts that are withheld, with what is said of each. */
  readonly withheld: Readonly<Partial<Record<Withheld['part'], GroundDraft>>>;
  /** Ground and reason of a refusal. */
  readonly refusal: GroundDraft;
  readonly reason: string;
}

/** A ground with its reason; neither is chosen for the officer. */
export interface GroundDraft {
  readonly ground: Withheld['ground'] | undefined;
  readonly reason: string;
}

/** Nothing said yet: the answer is whole until something is withheld. */
export const emptyAnswer: AnswerDraft = {
  ...{ outcome: 'answered', withheld: {}, reason: '' },
  refusal: { ground: undefined, reason: '' },
};

/** What is sent. */
export interface SentAnswer {
  readonly outcome: AnswerDraft['outcome'];
  readonly withheld: Withheld[];
  readonly reason: string;
}

/** The least length of the reason of a ground: a sentence, not a word. */
export const GROUND_REASON = 10;

/**
 * What is sent of a draft, or undefined while a ground or a reason is missing (R47). A refusal withholds every part on its one
 * ground; a whole answer withholds nothing, whatever was ticked before.
 */
export const sentAnswer = ({
  outcome,
  withheld,
  refusal,
  reason,
}: AnswerDraft): SentAnswer | undefined => {
  const parts =
    outcome === 'answered'
      ? []
      : subjectDataParts.flatMap((part) => {
          const said = outcome === 'refused' ? refusal : withheld[part];
          return said === undefined ? [] : [{ part, ...said }];
        });
  if (reason.trim().length < 3 || (outcome === 'partly-answered' && parts.length === 0))
    return undefined;
  const sent = parts.flatMap(({ part, ground, reason: why }) =>
    ground === undefined || why.trim().length < GROUND_REASON
      ? []
      : [{ part, ground, reason: why.trim() }],
  );
  return sent.length === parts.length
    ? { outcome, withheld: sent, reason: reason.trim() }
    : undefined;
};

/** The parts that an answer would leave out as it stands, whether or not its grounds are written yet. */
export const leftOut = ({ outcome, withheld }: AnswerDraft): ReadonlySet<Withheld['part']> => {
  if (outcome === 'answered') return new Set();
  return new Set(subjectDataParts.filter((part) => outcome === 'refused' || part in withheld));
};
