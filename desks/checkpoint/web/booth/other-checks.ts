import type { Check } from '../../api/types.ts';

type Seen = Pick<Check, 'openedAt'> & {
  readonly earlier: readonly Pick<Check['earlier'][number], 'id' | 'state' | 'decidedAt'>[];
  readonly verdict: {
    readonly all: readonly Pick<Check['verdict']['all'][number], 'code' | 'locator'>[];
  };
};

const CODE = 'checkpoint.other.';

/**
 * The states of other checks of the document as they stand, if the verdict was made of others: then it has to be made again, or
 * one box says that a traveller was passed and another that the second line decides. Undefined where both say the same.
 */
export const movedOthers = ({ openedAt, earlier, verdict }: Seen): string | undefined => {
  const judged = new Set(
    verdict.all.flatMap(({ code, locator }) =>
      code.startsWith(CODE) ? [`${locator} ${code.slice(CODE.length)}`] : [],
    ),
  );
  const now = new Set(
    earlier.flatMap(({ id, state, decidedAt }) => {
      if (state === 'open') return [];
      // Who was passed before this check was opened has no part in it.
      if (state === 'passed' && (decidedAt === undefined || decidedAt <= openedAt)) return [];
      return [`${id} ${state === 'refusal-proposed' ? 'second-line' : state}`];
    }),
  );
  const standing = [...now].toSorted().join();
  return standing === [...judged].toSorted().join() ? undefined : standing;
};
