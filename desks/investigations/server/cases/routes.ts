import { actOf } from '@platform/server/decisions/decide.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { summaryOf } from './rows.ts';
import * as service from './service.ts';
import { colleagues, listCases, listClocks } from './store.ts';

/** Cases and who is in them. */
export const caseRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock, config } = needs;
  route(app, needs, 'listCases', {
    handle: async ({ tx, caller, query: { state, before, limit }, note }) => {
      const read = caller.role === 'data-protection-officer' ? listClocks : listCases;
      const rows = await read(tx, { state, before, limit: limit + 1 });
      const cases = rows.slice(0, limit).map(summaryOf);
      note({ subjects: cases.map(({ id }) => id) });
      return { cases, more: rows.length > limit };
    },
  });
  route(app, needs, 'openCase', {
    handle: async ({ tx, caller, body, record }) => {
      const { reason, ...opening } = body;
      const act = actOf(caller, 'open', { reason, seen: opening, version: 0 }, clock());
      const opened = await service.openCase(tx, opening, act);
      return { case: opened, receipt: await record({ subjects: [body.id] }) };
    },
  });
  route(app, needs, 'getCase', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return service.readCase(tx, id);
    },
  });
  route(app, needs, 'listColleagues', {
    handle: async ({ tx }) => ({ colleagues: [...(await colleagues(tx))] }),
  });
  route(app, needs, 'admitMember', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const { account, part, ...said } = body;
      const act = actOf(caller, 'admit', { ...said, seen: { id, account, part } }, clock());
      const after = await service.admit(tx, id, { account, part }, act);
      return { case: after, receipt: await record({ subjects: [id, account] }) };
    },
  });
  route(app, needs, 'endMembership', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const { account, ...said } = body;
      const act = actOf(caller, 'leave', { ...said, seen: { id, account } }, clock());
      await service.leave(tx, id, account, act);
      return { receipt: await record({ subjects: [id, account] }) };
    },
  });
  for (const [operation, act] of [
    ['reviewCase', 'review'],
    ['closeCase', 'close'],
    ['reopenCase', 'reopen'],
  ] as const)
    route(app, needs, operation, {
      handle: async ({ tx, caller, params: { id }, body, record }) => {
        const step = actOf(caller, act, { ...body, seen: id }, clock());
        const after = await service.moveCase(tx, id, step, config.caseDays);
        return { case: after, receipt: await record({ subjects: [id] }) };
      },
    });
};
