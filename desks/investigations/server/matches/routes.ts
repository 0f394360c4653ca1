import type { Transaction } from '@platform/server/database/open.ts';
import { actOf } from '@platform/server/decisions/decide.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { caseOf, workIn } from '../cases/access.ts';
import { seeCase } from '../statements/view.ts';
import { findPairs } from './find.ts';
import { judge, shownPairs, undo } from './judge.ts';
import { insertPairs, listPairs, lockPair } from './store.ts';

/** The queue of pairs that may be one. */
export const matchRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'findMatches', {
    handle: async ({ tx, params: { id }, record }) => {
      await workIn(tx, id);
      const added = await insertPairs(tx, id, findPairs(await seeCase(tx, id)));
      const { total: open } = await listPairs(tx, id, 'open', 1);
      await publish(tx, [{ kind: 'investigation', id }]);
      return { added, open, receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'listMatches', {
    handle: async ({ tx, params: { id }, query, note }) => {
      await caseOf(tx, id);
      note({ subjects: [id] });
      const { rows, total } = await listPairs(tx, id, query.state, query.limit);
      return { matches: await shownPairs(tx, id, rows), total };
    },
  });
  const shown = async (tx: Transaction, id: string, match: string) => {
    await publish(tx, [{ kind: 'investigation', id }]);
    const row = mustFind(await lockPair(tx, id, match));
    return mustFind((await shownPairs(tx, id, [row]))[0]);
  };
  route(app, needs, 'judgeMatch', {
    handle: async ({ tx, caller, params: { id, match }, body, record }) => {
      await workIn(tx, id);
      const { answer, ...said } = body;
      const act = actOf(caller, answer, { ...said, seen: match }, clock());
      await judge(tx, id, match, { ...act, act: answer });
      return {
        match: await shown(tx, id, match),
        receipt: await record({ subjects: [id, match] }),
      };
    },
  });
  route(app, needs, 'undoMatch', {
    handle: async ({ tx, caller, params: { id, match }, body, record }) => {
      await workIn(tx, id);
      await undo(tx, id, match, actOf(caller, 'undo', { ...body, seen: match }, clock()));
      return {
        match: await shown(tx, id, match),
        receipt: await record({ subjects: [id, match] }),
      };
    },
  });
};
