import type { TiedStatement } from '../../api/types.ts';
import { headIn, shownStatement } from './present.ts';
import type { SeenCase } from './view.ts';

/** Statements that something rests on, as they are shown now, each with whose it is; in the order that was given, each once. */
export const tiedIn = (seen: SeenCase, ids: readonly string[]): TiedStatement[] =>
  [...new Set(ids)].flatMap((id) => {
    const row = seen.rows.get(id);
    if (row === undefined) return [];
    return [
      {
        statement: shownStatement(seen, row, { revealed: false }),
        of: headIn(seen, seen.view.identities.canonical(row.subject)),
      },
    ];
  });
