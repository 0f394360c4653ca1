import { addDays, type CivilDate } from '@amirani/core';
import { certificateRule } from '../certificate/index.ts';
import { type Attempt, decidedItems, scoreOf } from '../scoring/index.ts';
import { type Retest, retestsOf } from './retest.ts';

/**
 * The weekly practice: 20 minutes (Koller et al., Journal of Transportation Security 1, 2008), in it a burst of 40 items at 50 %
 * with feedback (Wolfe et al., Journal of Experimental Psychology: General 136, 2007).
 */
export const weeklyPractice = { minutes: 20, items: 40, targets: 20, days: 7 } as const;

/** What one person did on one day, as the person's own record has it. */
export interface PracticeRecord {
  readonly on: CivilDate;
  readonly kind: 'practice' | 'measured';
  /** Items whose truth the person may know: of practice, or released. */
  readonly attempt: Attempt;
}

/** What comes next, the most pressing first. */
export type NextStep =
  | { readonly kind: 'retest'; readonly retest: Retest }
  | { readonly kind: 'burst'; readonly due: CivilDate }
  | {
      /** What of the counts of a certificate is still to be done. */
      readonly kind: 'measured';
      readonly targets: number;
      readonly others: number;
      readonly sittings: number;
    };

/** The next 20 minutes of one person in one course. */
export interface PracticePlan {
  readonly burst: {
    readonly items: number;
    readonly targets: number;
    /** Evidence that the person misses most, at most three codes: half of the targets show it. */
    readonly focus: readonly string[];
    /** At the person's own pace, in minutes; undefined if unknown yet. */
    readonly minutes: number | undefined;
    /** How many sittings of 20 minutes the burst takes at that pace. */
    readonly parts: number;
  };
  readonly next: readonly NextStep[];
}

/** What a plan is made from: one person's record of one course, and the day. */
export interface PracticeInput {
  readonly record: readonly PracticeRecord[];
  readonly certifiedOn?: CivilDate;
  readonly today: CivilDate;
}

/** The plan of one person. It looks at nobody else's record, and says what to do, not how good somebody is. */
export const practicePlan = ({ record, certifiedOn, today }: PracticeInput): PracticePlan => {
  const past = record.filter(({ on }) => on <= today);
  const measured = past.filter(({ kind }) => kind === 'measured');
  const last = past
    .filter(({ kind }) => kind === 'practice')
    .reduce<CivilDate | undefined>(
      (latest, { on }) => (latest === undefined || on > latest ? on : latest),
      undefined,
    );
  const retests =
    certifiedOn === undefined
      ? []
      : retestsOf(certifiedOn, [...new Set(measured.map(({ on }) => on))], today);
  const seconds = scoreOf(joined(past)).times?.median;
  const minutes =
    seconds === undefined ? undefined : Math.ceil((seconds * weeklyPractice.items) / 60);
  return {
    burst: {
      items: weeklyPractice.items,
      targets: weeklyPractice.targets,
      focus: focusOf(past),
      minutes,
      parts: Math.max(1, Math.ceil((minutes ?? 0) / weeklyPractice.minutes)),
    },
    next: [
      ...retests
        .filter(({ state }) => state === 'late' || state === 'open')
        .map((retest) => ({ kind: 'retest', retest }) as const),
      { kind: 'burst', due: last === undefined ? today : addDays(last, weeklyPractice.days) },
      ...(certifiedOn === undefined ? stillToMeasure(measured) : []),
    ],
  };
};

/** All of a record as one attempt; ids of two days never meet. */
const joined = (record: readonly PracticeRecord[]): Attempt => ({
  items: record.flatMap(({ attempt }, day) =>
    attempt.items.map((item) => ({ ...item, id: `${day}:${item.id}` })),
  ),
  decisions: record.flatMap(({ attempt }, day) =>
    attempt.decisions.map((decision) => ({ ...decision, item: `${day}:${decision.item}` })),
  ),
  fieldPrevalence: 0,
});

/** Fewer targets than these with a piece of evidence say nothing about it. */
const LEAST = 3;
const MOST = 3;

/** Codes of evidence, the least often named on targets that show them first; codes that were always named are left out. */
const focusOf = (record: readonly PracticeRecord[]): readonly string[] => {
  const seen = new Map<string, { shown: number; named: number }>();
  for (const { attempt } of record)
    for (const { item, decision } of decidedItems(attempt.items, attempt.decisions).decided) {
      if (!item.target || decision === undefined) continue;
      for (const code of new Set(item.evidence)) {
        const { shown, named } = seen.get(code) ?? { shown: 0, named: 0 };
        const found = decision.flagged && decision.named.includes(code);
        seen.set(code, { shown: shown + 1, named: named + (found ? 1 : 0) });
      }
    }
  return [...seen]
    .filter(([, { shown, named }]) => shown >= LEAST && named < shown)
    .map(([code, { shown, named }]) => ({ code, share: named / shown }))
    .sort((one, other) => one.share - other.share || (one.code < other.code ? -1 : 1))
    .slice(0, MOST)
    .map(({ code }) => code);
};

const stillToMeasure = (measured: readonly PracticeRecord[]): readonly NextStep[] => {
  const { counts } = scoreOf(joined(measured));
  const missing = (least: number, done: number): number => Math.max(0, least - done);
  const still = {
    targets: missing(certificateRule.targets, counts.hits + counts.misses),
    others: missing(certificateRule.others, counts.falseAlarms + counts.correctPasses),
    sittings: missing(certificateRule.sittings, measured.length),
  };
  return still.targets + still.others + still.sittings === 0
    ? []
    : [{ kind: 'measured', ...still }];
};
