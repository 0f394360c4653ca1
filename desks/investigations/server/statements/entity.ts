import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import type { Entity } from '../../api/types.ts';
import { categoryHistory } from './categories.ts';
import { shownMerges } from './merges.ts';
import { entityIn, type Showing } from './present.ts';
import { seeCase } from './view.ts';

/** An entity with its sources, its links and what was decided on it. @throws Problem `http.not-found` */
export const shownEntity = async (
  tx: Transaction,
  caseId: string,
  id: string,
  showing: Showing = { revealed: false },
): Promise<Entity> => {
  const seen = await seeCase(tx, caseId);
  const entity = mustFind(entityIn(seen, id, showing));
  const members = new Set(seen.view.identities.members(entity.id));
  return {
    ...entity,
    ...(await categoryHistory(tx, caseId, entity.id)),
    merges: await shownMerges(tx, caseId, ({ subjects }) =>
      subjects.some((one) => members.has(one)),
    ),
  };
};
