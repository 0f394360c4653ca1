import type { CivilDate } from '@amirani/core';

/** What a reader says of a product. */
export interface ProductFeedback {
  readonly product: string;
  readonly requirement?: string | undefined;
  readonly by: string;
  readonly on: CivilDate;
  /** 1 of no use, to 5 decided something. */
  readonly usefulness: 1 | 2 | 3 | 4 | 5;
  readonly action: 'none' | 'noted' | 'measure' | 'deployment' | 'policy';
  /** Whether the prediction came about; absent while it is too early to tell. */
  readonly cameAbout?: boolean | undefined;
}

/** Feedback on a product, or on many. */
export interface FeedbackSummary {
  readonly answers: number;
  readonly recipients: number;
  /** Mean usefulness; undefined without an answer. */
  readonly usefulness: number | undefined;
  /** Answers that led to something beyond taking note. */
  readonly acted: number;
  readonly cameAbout: number;
  readonly didNot: number;
  readonly undecided: number;
}

/** Sums feedback up beside the number of recipients: silence is shown, not taken for content. The last word of each reader counts. */
export const summariseFeedback = (
  feedback: readonly ProductFeedback[],
  recipients: number,
): FeedbackSummary => {
  const last = new Map<string, ProductFeedback>();
  for (const one of feedback) {
    const key = `${one.product}\n${one.by}`;
    const before = last.get(key);
    if (before === undefined || before.on <= one.on) last.set(key, one);
  }
  const kept = [...last.values()];
  const count = (test: (one: ProductFeedback) => boolean): number => kept.filter(test).length;
  return {
    answers: kept.length,
    recipients,
    usefulness:
      kept.length === 0
        ? undefined
        : kept.reduce((sum, one) => sum + one.usefulness, 0) / kept.length,
    acted: count(({ action }) => action !== 'none' && action !== 'noted'),
    cameAbout: count(({ cameAbout }) => cameAbout === true),
    didNot: count(({ cameAbout }) => cameAbout === false),
    undecided: count(({ cameAbout }) => cameAbout === undefined),
  };
};
