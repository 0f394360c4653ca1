import type { Referral, ReferralStep } from '../../api/types.ts';

/** A row of `referral.referral`. */
export interface ReferralRow {
  readonly id: string;
  readonly kind: Referral['kind'];
  readonly check_id: string | null;
  readonly opened_at: Date;
  readonly opened_by: string;
  readonly acknowledge_by: Date;
  readonly acknowledged_at: Date | null;
  readonly acknowledged_by: string | null;
  readonly alarmed_at: Date | null;
  readonly closed_at: Date | null;
  readonly closed_by: string | null;
  readonly outcome: string | null;
}

/** A row of `referral.words`. */
export interface WordsRow {
  readonly referral: string;
  readonly seen: string;
  readonly told: string;
  readonly place: string;
}

/** A row of `referral.step`, in the order in which they were taken. */
export interface StepRow {
  readonly id: string;
  readonly referral: string;
  readonly what: string;
  readonly due_at: Date | null;
  readonly settles: boolean;
  readonly taken_by: string;
  readonly at: Date;
  readonly alarmed_at: Date | null;
}

/** A referral as its team sees it. */
export const referralOf = (
  row: ReferralRow,
  words: readonly WordsRow[],
  steps: readonly StepRow[],
): Referral => {
  const due = openDues(steps, row.closed_at)
    .map(({ due_at }) => due_at)
    .sort((a, b) => a.getTime() - b.getTime())[0];
  return {
    id: row.id,
    kind: row.kind,
    seen: [...new Set(words.map(({ seen }) => seen))].filter((one) => one !== '').join('\n'),
    told: latest(words.map(({ told }) => told)),
    place: latest(words.map(({ place }) => place)),
    openedAt: row.opened_at.toISOString(),
    openedBy: row.opened_by,
    ...(row.check_id === null ? {} : { check: row.check_id }),
    acknowledgeBy: row.acknowledge_by.toISOString(),
    ...given('acknowledgedAt', row.acknowledged_at),
    ...(row.acknowledged_by === null ? {} : { acknowledgedBy: row.acknowledged_by }),
    ...given('alarmedAt', row.alarmed_at),
    steps: steps.map(stepOf),
    ...given('nextDueAt', due ?? null),
    ...given('closedAt', row.closed_at),
    ...(row.closed_by === null ? {} : { closedBy: row.closed_by }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
  };
};

/**
 * The steps of one referral whose due nothing has settled: no later step that settles, and no end of the referral after
 * them. The database's clock asks the same of all (`overdueSteps`); a test holds the two together.
 */
const openDues = (
  steps: readonly StepRow[],
  closedAt: Date | null,
): readonly (StepRow & { readonly due_at: Date })[] =>
  steps.filter(
    (step, index): step is StepRow & { readonly due_at: Date } =>
      step.due_at !== null &&
      (closedAt === null || step.at > closedAt) &&
      !steps.slice(index + 1).some(({ settles }) => settles),
  );

const stepOf = (row: StepRow): ReferralStep => ({
  id: row.id,
  what: row.what,
  ...given('dueAt', row.due_at),
  settles: row.settles,
  by: row.taken_by,
  at: row.at.toISOString(),
  ...given('alarmedAt', row.alarmed_at),
});

const latest = (texts: readonly string[]): string => texts.findLast((one) => one !== '') ?? '';

const given = <K extends string>(name: K, at: Date | null): { readonly [X in K]?: string } =>
  (at === null ? {} : { [name]: at.toISOString() }) as { readonly [X in K]?: string };
