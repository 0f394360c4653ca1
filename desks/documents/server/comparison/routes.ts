import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { mustHaveJudged } from './awaited.ts';
import { judgeFaces, readComparison } from './judge.ts';
import { addMark, withdrawMark } from './marks.ts';

/** The officer's own comparison of faces, and marks on pictures. A person judges; no machine compares a face here. */
export const comparisonRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'getComparison', {
    read: async ({ within, readers, caller, params, note }) => {
      note({ subjects: [params.id] });
      const show = await within((tx) => readComparison(tx, params.id, caller.actor, needs.clock()));
      return show(readers);
    },
    handle: async ({ params, note }, comparison) => {
      note({ subjects: [params.id] });
      return comparison;
    },
  });
  route(app, needs, 'judgeFaces', {
    handle: async ({ tx, caller, params, body, record }) => {
      const judgement = { ...body, by: caller.actor, at: needs.clock().toISOString() };
      await judgeFaces(tx, params.id, judgement);
      return { judgement, receipt: await record({ subjects: [params.id] }) };
    },
  });
  route(app, needs, 'addMark', {
    handle: async ({ tx, caller, params: { id, piece }, body, record }) => {
      await mustHaveJudged(tx, caller, id);
      const mark = await addMark(tx, id, { ...body, piece }, caller.actor, needs.clock());
      return { mark, receipt: await record({ subjects: [id, piece] }) };
    },
  });
  route(app, needs, 'withdrawMark', {
    handle: async ({ tx, caller, params, record }) => {
      await mustHaveJudged(tx, caller, params.id);
      await withdrawMark(tx, params.id, params.mark);
      return { receipt: await record({ subjects: [params.id] }) };
    },
  });
};
