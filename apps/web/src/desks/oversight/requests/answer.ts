import {
  type DiscreetItem,
  discreetItems,
  givenItems,
  isDiscreet,
  partsLeftOut,
  type SubjectAnswer,
  type SubjectData,
  type SubjectRequest,
  subjectDataParts,
  untellableGrounds,
  type Withheld,
} from '@amirani/contract/oversight';

/** What an officer says to a request, as it is being written. */
export interface AnswerDraft {
  readonly outcome: SubjectAnswer['outcome'];
  /** Ids of the discreet items that are told; nothing discreet is told by itself. */
  readonly given: readonly string[];
  /** Ground and reason for everything discreet that is not told. */
  readonly silent: GroundDraft;
  /** Parts that are withheld openly, with what is said of each. */
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

/** No ground yet. */
export const noGround: GroundDraft = { ground: undefined, reason: '' };

/** Nothing said yet: what a traveller knows is told, and nothing discreet. */
export const emptyAnswer: AnswerDraft = {
  ...{ outcome: 'answered', given: [], silent: noGround, withheld: {}, refusal: noGround },
  reason: '',
};

/** The parts that may be withheld openly: of an access those of which a traveller knows. */
export const openParts = (kind: SubjectRequest['kind']): readonly Withheld['part'][] =>
  kind === 'access' ? subjectDataParts.filter((part) => !isDiscreet(part)) : subjectDataParts;

/** What is sent, with what was answered and how. */
export interface SentAnswer extends SubjectAnswer {
  readonly reason: string;
}

/** The least length of the reason of a ground: a sentence, not a word. */
export const GROUND_REASON = 10;

/**
 * What a draft answers, or undefined while a ground or its reason is missing (R47), or while it is not known what is held of
 * a person who asks for it. A refusal withholds every part on its one ground; what is discreet and not chosen is withheld in
 * silence on one ground together.
 */
export const answerOf = (
  { outcome, given, silent, withheld, refusal }: AnswerDraft,
  kind: SubjectRequest['kind'],
  data: SubjectData | undefined,
): SubjectAnswer | undefined => {
  if (outcome === 'refused') {
    const grounds = groundsOf(subjectDataParts.map((part) => [part, refusal, false] as const));
    return grounds === undefined ? undefined : { outcome, given: [], withheld: grounds };
  }
  const openly = openParts(kind).flatMap((part) => {
    const said = withheld[part];
    return said === undefined ? [] : [[part, said, isDiscreet(part)] as const];
  });
  if (kind !== 'access') {
    if ((outcome === 'partly-answered') !== openly.length > 0) {
      if (outcome === 'partly-answered') return undefined;
      return { outcome, given: [], withheld: [] };
    }
    const grounds = groundsOf(openly);
    return grounds === undefined ? undefined : { outcome, given: [], withheld: grounds };
  }
  if (data === undefined) return undefined;
  const told = givenItems(data, given);
  const quietly = partsLeftOut(data, told).map((part) => [part, silent, true] as const);
  const grounds = groundsOf([...openly, ...quietly]);
  if (grounds === undefined) return undefined;
  return {
    outcome: grounds.length === 0 ? 'answered' : 'partly-answered',
    given: [...told],
    withheld: grounds,
  };
};

/** Undefined while a ground or its reason is missing, or a ground does not bear silence. */
const groundsOf = (
  said: readonly (readonly [Withheld['part'], GroundDraft, boolean])[],
): Withheld[] | undefined => {
  const grounds = said.flatMap(([part, { ground, reason }, untold]) =>
    ground === undefined ||
    reason.trim().length < GROUND_REASON ||
    (untold && !untellableGrounds.includes(ground))
      ? []
      : [{ part, ground, reason: reason.trim(), untold }],
  );
  return grounds.length === said.length ? grounds : undefined;
};

/** What is sent of an answer, or undefined while something is missing. */
export const sentAnswer = (
  answer: SubjectAnswer | undefined,
  said: string,
): SentAnswer | undefined => {
  const reason = said.trim();
  return answer === undefined || reason.length < 3 ? undefined : { ...answer, reason };
};

/** The draft with an item told or no longer told; what follows from an item that is no longer told goes with it. */
export const toggled = (draft: AnswerDraft, data: SubjectData, id: string): AnswerDraft => {
  const chosen = draft.given.includes(id)
    ? draft.given.filter((one) => one !== id)
    : [...draft.given, id];
  return { ...draft, given: [...givenItems(data, chosen)] };
};

/** The items that cannot be told yet, since they would tell of one that is not told. */
export const revealing = (data: SubjectData, given: Iterable<string>): ReadonlySet<string> => {
  const told = givenItems(data, given);
  return new Set(
    discreetItems(data).flatMap(({ id, causes }: DiscreetItem) =>
      causes.every((one) => told.has(one)) ? [] : [id],
    ),
  );
};
