import { mustFind } from '@platform/server/http/must-find.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { findSitting } from '../classes/store.ts';
import { commentDecision } from './comment.ts';
import { listComments } from './store.ts';

/** What trainers say of decisions. */
export const commentRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listComments', {
    handle: async ({ tx, params: { id }, note }) => {
      mustFind(await findSitting(tx, id));
      note({ subjects: [id] });
      return { comments: [...(await listComments(tx, id))] };
    },
  });
  route(app, needs, 'commentDecision', {
    handle: async ({ tx, params: { id }, body, caller, record }) => {
      const given = { ...body, sitting: id, by: caller.actor };
      const comment = await commentDecision(tx, given, needs.clock());
      return { comment, receipt: await record({ subjects: [body.seat, id, body.item] }) };
    },
  });
};
