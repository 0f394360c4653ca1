import {
  discreetParts,
  type SubjectData,
  subjectDataParts,
  untellableGrounds,
  type Withheld,
} from '@amirani/contract/oversight';

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
  /** Whether not even that something is withheld is said, where the ground bears it. */
  readonly untold: boolean;
}

/** No ground yet. */
export const noGround: GroundDraft = { ground: undefined, reason: '', untold: false };

/** Nothing said yet: the answer is whole until something is withheld. */
export const emptyAnswer: AnswerDraft = {
  ...{ outcome: 'answered', withheld: {}, reason: '' },
  refusal: noGround,
};

/** Whether the law and the part bear that nothing is said of it: of a check a traveller knows, who stood there. */
export const mayBeUntold = (part: Withheld['part'], ground: Withheld['ground']): boolean =>
  discreetParts.includes(part) && untellableGrounds.includes(ground);

/**
 * The draft once it is seen what is held: entries of watch lists and cases are withheld in silence until the officer has either
 * chosen a ground or decided to give them. What was already said of them stays.
 */
export const draftOnceSeen = (draft: AnswerDraft, data: SubjectData): AnswerDraft => {
  const found = (['entries', 'cases'] as const).filter(
    (part) => data[part].length > 0 && draft.withheld[part] === undefined,
  );
  if (found.length === 0 || draft.outcome !== 'answered') return draft;
  const silent: GroundDraft = { ...noGround, untold: true };
  return {
    ...draft,
    outcome: 'partly-answered',
    withheld: { ...draft.withheld, ...Object.fromEntries(found.map((part) => [part, silent])) },
  };
};

/** What is answered, and written to the traveller. */
export interface Answer {
  readonly outcome: AnswerDraft['outcome'];
  readonly withheld: Withheld[];
}

/** What is sent, with what was answered and how. */
export interface SentAnswer extends Answer {
  readonly reason: string;
}

/** The least length of the reason of a ground: a sentence, not a word. */
export const GROUND_REASON = 10;

/**
 * What a draft answers, or undefined while a ground or its reason is missing (R47). A refusal withholds every part on its one
 * ground; a whole answer withholds nothing, whatever was ticked before.
 */
export const answerOf = ({ outcome, withheld, refusal }: AnswerDraft): Answer | undefined => {
  const parts =
    outcome === 'answered'
      ? []
      : subjectDataParts.flatMap((part) => {
          const said = outcome === 'refused' ? refusal : withheld[part];
          return said === undefined ? [] : [{ part, ...said }];
        });
  if (outcome === 'partly-answered' && parts.length === 0) return undefined;
  const grounds = parts.flatMap(({ part, ground, reason, untold }) =>
    ground === undefined || reason.trim().length < GROUND_REASON
      ? []
      : [
          {
            ...{ part, ground, reason: reason.trim() },
            untold: untold && mayBeUntold(part, ground),
          },
        ],
  );
  return grounds.length === parts.length ? { outcome, withheld: grounds } : undefined;
};

/** What is sent of a draft, or undefined while something is missing. */
export const sentAnswer = (draft: AnswerDraft): SentAnswer | undefined => {
  const answer = answerOf(draft);
  const reason = draft.reason.trim();
  return answer === undefined || reason.length < 3 ? undefined : { ...answer, reason };
};

/** The parts that an answer would leave out as it stands, whether or not its grounds are written yet. */
export const leftOut = ({ outcome, withheld }: AnswerDraft): ReadonlySet<Withheld['part']> => {
  if (outcome === 'answered') return new Set();
  return new Set(subjectDataParts.filter((part) => outcome === 'refused' || part in withheld));
};
