import type { Dossier } from '../../api/types.ts';

/** What happened to a case after the first line had sent it. */
export type SinceEvent = { readonly at: string } & (
  | { readonly kind: 'step'; readonly act: string; readonly by: string; readonly reason: string }
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'judged' }
);

/**
 * Events since the referral, oldest first: steps of the decision, assignment, and a newer verdict than the first line saw.
 * Notes and views are shown elsewhere.
 */
export const sinceReferral = ({
  item,
  check,
}: Pick<Dossier, 'item' | 'check'>): readonly SinceEvent[] => {
  const after = (at: string): boolean => Date.parse(at) > Date.parse(item.referredAt);
  const events: readonly SinceEvent[] = [
    ...(check.decision?.steps ?? []).map(
      ({ act, by, reason, at }): SinceEvent => ({ kind: 'step', act, by, reason, at }),
    ),
    ...(item.takenBy === undefined || item.takenAt === undefined
      ? []
      : [{ kind: 'taken', by: item.takenBy, at: item.takenAt } as const]),
    { kind: 'judged', at: check.verdict.at },
  ];
  return events
    .filter(({ at }) => after(at))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
};
