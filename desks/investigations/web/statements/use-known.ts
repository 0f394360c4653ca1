import { useMemo, useState } from 'react';
import type { TiedStatement } from '../../api/types.ts';

/** Statements that a page has come to know: those it came with, and those that were chosen since. */
export const useKnown = (
  fetched: readonly TiedStatement[],
): {
  readonly known: ReadonlyMap<string, TiedStatement>;
  readonly know: (tied: TiedStatement) => void;
} => {
  const [chosen, setChosen] = useState<readonly TiedStatement[]>([]);
  const known = useMemo(
    () => new Map([...chosen, ...fetched].map((tied) => [tied.statement.id, tied])),
    [chosen, fetched],
  );
  return { known, know: (tied) => setChosen((before) => [...before, tied]) };
};
