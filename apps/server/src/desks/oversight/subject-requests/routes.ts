import type { FastifyInstance } from 'fastify';
import { actOf } from '../../../platform/decisions/decide.ts';
import { type RouteNeeds, route } from '../../../platform/http/route.ts';
import type { JournalKeys } from '../../../platform/journal/keys.ts';
import { openKeptKey } from '../../../platform/kept-pnr/key.ts';
import { gather } from './gather.ts';
import * as service from './service.ts';

/** Requests of travellers about their own data (R46 to R48). */
export const subjectRequestRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  journal: JournalKeys,
): void => {
  const { clock } = needs;
  route(app, needs, 'receiveSubjectRequest', {
    handle: async ({ tx, caller, body, record }) => {
      const act = actOf(caller, 'receive', { reason: body.asked, seen: body, version: 0 }, clock());
      const request = await service.receive(tx, body, act);
      return { request, receipt: await record({ subjects: [body.id] }) };
    },
  });
  route(app, needs, 'listSubjectRequests', {
    handle: async ({ tx, query: { state, limit }, note }) => {
      const now = clock();
      const requests = await service.list(tx, state, limit, now);
      note({ subjects: requests.map(({ id }) => id) });
      return { requests, now: now.toISOString() };
    },
  });
  route(app, needs, 'getSubjectRequest', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return { request: await service.show(tx, id, clock()) };
    },
  });
  route(app, needs, 'gatherSubjectData', {
    handle: async ({ tx, params: { id }, record }) => {
      const { person } = await service.mustFind(tx, id);
      const kept = await openKeptKey(needs.config.dataFolder);
      const { data, subjects } = await gather(tx, person, { kept, journal });
      return { data, receipt: await record({ subjects: [id, ...subjects] }) };
    },
  });
  route(app, needs, 'answerSubjectRequest', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const { version, reason, ...given } = body;
      const said = { reason, seen: { id, version }, version };
      const { act: _, ...act } = actOf(caller, given.outcome, said, clock());
      const request = await service.answer(tx, id, given, act);
      return {
        request,
        receipt: await record({ subjects: [id], recipients: [`request ${id}`], reason }),
      };
    },
  });
};
