import { createHmac } from 'node:crypto';
import type { StatementImport } from '../../api/types.ts';
import type { ExhibitRow } from '../evidence/rows.ts';
import type { NewStatement } from '../statements/rows.ts';

type Problem = StatementImport['problems'][number];

/** A statement as an import makes it; its id comes when it is stored. */
export type PlannedStatement = Omit<NewStatement, 'id'>;

/** What an import would store, and all that it would not. */
export interface Plan {
  readonly rows: number;
  readonly statements: readonly PlannedStatement[];
  readonly refused: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

/** What every planner needs besides its mapping. */
export interface Planning {
  readonly exhibit: Pick<ExhibitRow, 'id' | 'number'>;
  readonly by: string;
  readonly at: Date;
  /** Gives the id of an entity by what tells it from others: the same in a case, and nothing to read in it. */
  readonly idOf: (kind: string, ...parts: readonly string[]) => string;
}

/**
 * Ids of entities of a case. They go through addresses of the workbench, logs and files: no number of anybody may be read in
 * them, nor found by trying all numbers, which a keyed hash prevents.
 */
export const idsOf =
  (caseId: string, key: Uint8Array): Planning['idOf'] =>
  (kind, ...parts) =>
    `${kind}-${createHmac('sha256', key)
      .update(JSON.stringify([caseId, kind, ...parts]))
      .digest('hex')
      .slice(0, 20)}`;
