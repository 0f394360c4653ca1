import type { CourseBlock } from './course.ts';

/** What of an item its hint is kept or dropped by. */
interface Hinted {
  readonly id: string;
  readonly target: boolean;
  readonly hint?: 'target' | 'clear';
  readonly twin?: string;
}

/**
 * Items with the planned numbers of wrong and right hints of the block; other hints are dropped. A generator gives each item a
 * hint that is right nine times of ten; a trainee who follows it would reach any bar without looking. Which hints stay is
 * drawn by the ids, which say nothing of what is true. Where there are fewer wrong ones than planned, fewer right ones stay in
 * the same proportion. Twins keep their hint both or neither: beside one of the two it would be a difference that their gap is
 * not about (R70).
 */
export const withPlannedHints = <Item extends Hinted>(
  { hints }: Pick<CourseBlock, 'hints'>,
  items: readonly Item[],
): readonly Item[] => {
  const twinOf = new Map(
    items.flatMap(({ id, twin }) =>
      twin === undefined
        ? []
        : [
            [id, twin],
            [twin, id],
          ],
    ),
  );
  /** One name for an item and its twin. */
  const pairOf = ({ id }: Item): string => [id, twinOf.get(id) ?? id].sort()[0] ?? id;
  const byId = [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  const isRight = ({ hint, target }: Item): boolean => (hint === 'target') === target;
  const hinted = byId.filter(({ hint }) => hint !== undefined);
  const together = Map.groupBy(hinted, pairOf);
  const some = (of: readonly Item[], most: number): readonly Item[] => {
    const taken = new Set<Item>();
    for (const one of of) {
      const both = together.get(pairOf(one)) ?? [one];
      if (both.every((item) => of.includes(item)) && taken.size + both.length <= most)
        for (const item of both) taken.add(item);
    }
    return [...taken];
  };
  const wrong = some(
    hinted.filter((item) => !isRight(item)),
    hints.wrong,
  );
  const share = hints.wrong === 0 ? 1 : wrong.length / hints.wrong;
  const right = some(hinted.filter(isRight), Math.floor(hints.right * share));
  const kept = new Set([...wrong, ...right].map(({ id }) => id));
  return items.map((item) => {
    if (item.hint === undefined || kept.has(item.id)) return item;
    const { hint: _, ...rest } = item;
    return rest as Item;
  });
};
