import type { VerdictReason } from '../../api/types.ts';

/** A reason in its position, with a name that stays the same in a new verdict. */
export interface ShownReason {
  readonly key: string;
  readonly reason: VerdictReason;
  /** From the previous verdict only. It stays visible because the officer reads its evidence. */
  readonly isPast: boolean;
}

/** The reason whose evidence the officer has open, as it was opened, and its place in the list. */
export interface OpenReason extends Pick<ShownReason, 'key' | 'reason'> {
  readonly at: number;
}

/**
 * The reasons that a list shows. What the officer has open stays open and about where it stood, whatever the verdict makes
 * of it meanwhile: lighter than those that are shown, or no reason any more.
 */
export const shownReasons = (
  given: readonly VerdictReason[],
  all: readonly VerdictReason[],
  open: OpenReason | undefined,
): readonly ShownReason[] => {
  const list = named(given).map((one) => ({ ...one, isPast: false }));
  if (open === undefined || list.some(({ key }) => key === open.key)) return list;
  const lighter = named(all).find(({ key }) => key === open.key);
  const { key, reason } = lighter ?? open;
  return list.toSpliced(open.at, 0, { key, reason, isPast: lighter === undefined });
};

/** Names reasons by what they say of what; of those that say the same of the same each has its number. */
const named = (
  reasons: readonly VerdictReason[],
): readonly Pick<ShownReason, 'key' | 'reason'>[] => {
  const met = new Map<string, number>();
  return reasons.map((reason) => {
    const name = JSON.stringify([reason.source, reason.code, reason.locator]);
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    return { key: `${name} ${before}`, reason };
  });
};
