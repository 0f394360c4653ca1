import type { FastifyInstance } from 'fastify';
import { actOf } from '../../../platform/decisions/decide.ts';
import { type RouteNeeds, route } from '../../../platform/http/route.ts';
import type { JournalKeys } from '../../../platform/journal/keys.ts';
import { openKeptKey } from '../../../platform/kept-pnr/key.ts';
import { localDay } from '../../../platform/local-day.ts';
import { gather, recipientsOf } from './gather.ts';
import { writeReply } from './reply/write.ts';
import * as service from './service.ts';

/** Requests of travellers about their own data (R46 to R48). */
export const subjectRequestRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  journal: JournalKeys,
): void => {
  const { clock, config } = needs;
  const today = () => localDay(clock(), config.timeZone);
  const keys = async () => ({ kept: await openKeptKey(config.dataFolder), journal });
  route(app, needs, 'receiveSubjectRequest', {
    handle: async ({ tx, caller, body, record }) => {
      const act = actOf(caller, 'receive', { reason: body.asked, seen: body, version: 0 }, clock());
      const request = await service.receive(tx, body, act, today());
      return { request, receipt: await record({ subjects: [body.id] }) };
    },
  });
  route(app, needs, 'listSubjectRequests', {
    handle: async ({ tx, query: { state, limit }, note }) => {
      const requests = await service.list(tx, state, limit, today());
      note({ subjects: requests.map(({ id }) => id) });
      return { requests, now: clock().toISOString() };
    },
  });
  route(app, needs, 'getSubjectRequest', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return { request: await service.show(tx, id, today()) };
    },
  });
  route(app, needs, 'gatherSubjectData', {
    handle: async ({ tx, params: { id }, record }) => {
      const { person } = await service.mustFind(tx, id);
      const { data, subjects } = await gather(tx, person, await keys());
      return { data, receipt: await record({ subjects: [id, ...subjects] }) };
    },
  });
  route(app, needs, 'answerSubjectRequest', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const { version, reason, ...given } = body;
      const said = { reason, seen: { id, version, reply: given.reply }, version };
      const { act: _, ...act } = actOf(caller, given.outcome, said, clock());
      const { kind, person } = await service.mustFind(tx, id);
      // Whoever had the data is told of what is done to it, and it may be gone by then.
      const recipients =
        kind === 'access' || given.outcome === 'refused'
          ? []
          : recipientsOf((await gather(tx, person, await keys())).data);
      const request = await service.answer(tx, id, { ...given, recipients }, act, today());
      return {
        request,
        receipt: await record({ subjects: [id], recipients: [`request ${id}`], reason }),
      };
    },
  });
  route(app, needs, 'printSubjectReply', {
    handle: async ({ tx, caller, params: { id, language }, body, record }) => {
      const row = await service.mustFind(tx, id);
      const written = { ...body, language, at: clock(), by: caller.actor };
      const { pdf, sha256, subjects } = await writeReply(tx, config, row, written, await keys());
      const receipt = await record({
        subjects: [id, ...subjects],
        reason: `answer ${language} ${sha256}`,
      });
      return { content: pdf.toString('base64'), sha256, receipt };
    },
  });
  route(app, needs, 'carryOutSubjectRequest', {
    handle: async ({ tx, caller, params: { id }, body: { version, ...done }, record }) => {
      const said = { reason: done.what, seen: { id, version, told: done.told }, version };
      const act = actOf(caller, 'carry-out', said, clock());
      const request = await service.carryOut(tx, id, done, act, today());
      return {
        request,
        receipt: await record({ subjects: [id], recipients: done.told, reason: done.what }),
      };
    },
  });
};
