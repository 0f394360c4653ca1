import type { Citation, CivilDate } from '@amirani/core';

/** Tiers of the four-tier access control model: third countries, neighbours, the border itself, the territory and return. */
export const tiers = [1, 2, 3, 4] as const;

/** One of {@link tiers}. */
export type Tier = (typeof tiers)[number];

/** Where the model stands. */
export const tiersSource: Citation = {
  act: 'JHA Council conclusions',
  article: 'Integrated Border Management',
  version: '4-5 December 2006',
};

/** How far a measure is. */
export const measureStates = ['proposed', 'planned', 'under-way', 'done', 'dropped'] as const;

/** One of {@link measureStates}. */
export type MeasureState = (typeof measureStates)[number];

/** A counter-measure or a recommendation against a risk. */
export interface Measure {
  readonly id: string;
  readonly risk: string;
  readonly tier: Tier;
  readonly title: string;
  readonly owner: string;
  readonly due: CivilDate;
  readonly state: MeasureState;
}

/** One cell of risk × tier. */
export interface TierCell {
  readonly risk: string;
  readonly tier: Tier;
  readonly counts: Readonly<Record<MeasureState, number>>;
  /** Neither done nor dropped, and due before the day. */
  readonly overdue: number;
  /** Nothing is planned, under way or done: a proposal or a dropped measure fills no gap. */
  readonly gap: boolean;
}

/** Risks by tier, every cell, so that a place where nothing is planned is seen. */
export const tierTable = (
  risks: readonly string[],
  measures: readonly Measure[],
  day: CivilDate,
): readonly TierCell[] =>
  risks.flatMap((risk) =>
    tiers.map((tier) => {
      const here = measures.filter((one) => one.risk === risk && one.tier === tier);
      const count = (state: MeasureState): number =>
        here.filter((one) => one.state === state).length;
      const open = here.filter(({ state }) => state !== 'done' && state !== 'dropped');
      return {
        risk,
        tier,
        counts: {
          proposed: count('proposed'),
          planned: count('planned'),
          'under-way': count('under-way'),
          done: count('done'),
          dropped: count('dropped'),
        },
        overdue: open.filter(({ due }) => due < day).length,
        gap: count('planned') + count('under-way') + count('done') === 0,
      };
    }),
  );
