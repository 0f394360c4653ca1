import type { Language } from '@amirani/core/languages';
import {
  type Chosen,
  discreetItems,
  flightValues,
  givenItems,
  isDoubted,
  isRevealing,
  overlooked,
  partsLeftOut,
  standingAgainst,
  standsAlone,
  valuesLeft,
} from '../../api/subject-answers.ts';
import {
  isDiscreet,
  subjectDataParts,
  untellableGrounds,
} from '../../api/subject-requests-shapes.ts';
import type { SubjectAnswer, SubjectData, SubjectRequest, Withheld } from '../../api/types.ts';

/** What an officer says to a request, as it is being written. */
export interface AnswerDraft {
  readonly outcome: SubjectAnswer['outcome'];
  /** Ids of the discreet items and values of others that are told; nothing of them is told by itself. */
  readonly given: string[];
  /** Ids of the traveller's own values that are left out. */
  readonly left: string[];
  /** Ground and reason for everything that is left out in silence. */
  readonly silent: GroundDraft;
  /** Parts that are withheld openly, with what is said of each. */
  readonly withheld: Readonly<Partial<Record<Withheld['part'], GroundDraft>>>;
  /** Ground and reason of a refusal. */
  readonly refusal: GroundDraft;
  /** Ids of records that stand against an erasure and are erased all the same. */
  readonly despite: string[];
  readonly reason: string;
  /** Why something is given although the stated identity disagrees. */
  readonly identityReason: string;
  /** Of the written answer. */
  readonly language: Language;
}

/** A ground with its reason; neither is chosen for the officer. */
export interface GroundDraft {
  readonly ground: Withheld['ground'] | undefined;
  readonly reason: string;
  /** Whether a part that the traveller knows is kept without a word in the letter: of a change only. */
  readonly isSilent?: true;
}

/** No ground yet. */
export const noGround: GroundDraft = { ground: undefined, reason: '' };

/** Nothing said yet: what a traveller knows is told, and nothing discreet. */
export const emptyAnswer: AnswerDraft = {
  ...{
    outcome: 'answered',
    given: [],
    left: [],
    silent: noGround,
    withheld: {},
    refusal: noGround,
    despite: [],
  },
  ...{ reason: '', identityReason: '', language: 'en' },
};

/** The parts that may be withheld openly: of an access those of which a traveller knows. Lines of the journal go with what they tell of. */
export const openParts = (kind: SubjectRequest['kind']): readonly Withheld['part'][] =>
  subjectDataParts.filter((part) => part !== 'journal' && !(kind === 'access' && isDiscreet(part)));

/** What is sent, with what was answered and how. */
export interface SentAnswer extends SubjectAnswer {
  readonly reason: string;
}

/** The least length of the reason of a ground: a sentence, not a word. */
const GROUND_REASON = 10;

/**
 * What a draft answers, or undefined while a ground or its reason is missing (R47), or, unless it is refused, while it is not
 * known what is held. A refusal withholds every part on its one ground; what is discreet and not chosen is withheld in
 * silence on one ground together.
 */
export const answerOf = (
  draft: AnswerDraft,
  kind: SubjectRequest['kind'],
  data: SubjectData | undefined,
): SubjectAnswer | undefined => {
  const { outcome, silent, withheld, refusal } = draft;
  const nothing = { given: [], left: [] };
  if (outcome === 'refused') {
    const grounds = groundsOf(subjectDataParts.map((part) => [part, refusal, false] as const));
    return grounds === undefined ? undefined : { outcome, ...nothing, withheld: grounds };
  }
  const openly = openParts(kind).flatMap((part) => {
    const said = withheld[part];
    return said === undefined
      ? []
      : [[part, said, isDiscreet(part) || said.isSilent === true] as const];
  });
  // Nobody grants what they have not seen.
  if (data === undefined) return undefined;
  if (kind !== 'access') {
    const kept = outcome === 'partly-answered' ? openly : [];
    if (outcome === 'partly-answered' && kept.length === 0) return undefined;
    const grounds = groundsOf(kept);
    if (grounds === undefined) return undefined;
    const answer = { outcome, ...nothing, withheld: grounds };
    if (kind !== 'erasure') return answer;
    if (overlooked(data, { ...answer, despite: draft.despite }).length > 0) return undefined;
    const despite = overlooked(data, answer).map(({ id }) => id);
    return despite.length === 0 ? answer : { ...answer, despite };
  }
  // Of flights that are withheld as a whole, no single value is left out beside.
  const chosen = withheld.travellers === undefined ? draft : { given: draft.given, left: [] };
  const quietly = partsLeftOut(data, chosen).map((part) => [part, silent, true] as const);
  const grounds = groundsOf([...openly, ...quietly]);
  if (grounds === undefined) return undefined;
  const given = [...givenItems(data, chosen)];
  const needsReason = isDoubted(data) && given.length > 0;
  const identityReason = draft.identityReason.trim();
  if (needsReason && identityReason.length < GROUND_REASON) return undefined;
  return {
    outcome: grounds.length === 0 ? 'answered' : 'partly-answered',
    given,
    left: [...valuesLeft(data, chosen)],
    withheld: grounds,
    ...(needsReason ? { identityReason } : {}),
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

/** What is still missing before an answer can be previewed; undefined where nothing is. */
export const missingIn = (
  draft: AnswerDraft,
  kind: SubjectRequest['kind'],
  data: SubjectData | undefined,
): 'data' | 'part' | 'ground' | 'identity' | 'stands' | undefined => {
  if (answerOf(draft, kind, data) !== undefined) return undefined;
  if (draft.outcome === 'refused') return 'ground';
  if (data === undefined) return 'data';
  if (kind === 'access') {
    const reasoned = { ...draft, identityReason: 'x'.repeat(GROUND_REASON) };
    return answerOf(reasoned, kind, data) === undefined ? 'ground' : 'identity';
  }
  if (draft.outcome === 'partly-answered' && Object.keys(draft.withheld).length === 0)
    return 'part';
  const everything = standingAgainst(data).map(({ id }) => id);
  return answerOf({ ...draft, despite: everything }, kind, data) === undefined
    ? 'ground'
    : 'stands';
};

/** What is sent of an answer, or undefined while something is missing. */
export const sentAnswer = (
  answer: SubjectAnswer | undefined,
  said: string,
): SentAnswer | undefined => {
  const reason = said.trim();
  return answer === undefined || reason.length < 3 ? undefined : { ...answer, reason };
};

/**
 * The draft with an item or value told or no longer told; what follows from an item that is no longer told goes with it. A value of
 * the traveller is told unless it is left out, everything else only where it is chosen.
 */
export const toggled = (draft: AnswerDraft, data: SubjectData, id: string): AnswerDraft => {
  const flip = (list: readonly string[]): string[] =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
  const isOwn = flightValues(data).get(id) === false;
  const next = isOwn
    ? { ...draft, left: flip(draft.left) }
    : { ...draft, given: flip(draft.given) };
  return { ...next, given: [...givenItems(data, next)] };
};

/** The items that cannot be told yet, since they would tell of one, or of a value, that is not told. */
export const revealing = (data: SubjectData, chosen: Chosen): ReadonlySet<string> => {
  const told = givenItems(data, chosen);
  const isWhole = valuesLeft(data, chosen).length === 0;
  return new Set(
    discreetItems(data).flatMap((item) =>
      !isRevealing(item, told) && (isWhole || standsAlone(item)) ? [] : [item.id],
    ),
  );
};
