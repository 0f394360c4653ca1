import { withAccess } from '@platform/server/database/access.ts';
import { contextOf } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { ingestAt, plantCanaries } from './plant.ts';
import { closeAlarm, countPlanted, listAlarms, listCanaries, lockAlarm } from './store.ts';

/** An officer who asks for canaries gets one in each regime at least. */
const LEAST = 1;

/** Alarms on invented travellers, and how many there are (duty.md 6). Which they are is shown with a reason alone. */
export const canaryRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock, database } = needs;
  route(app, needs, 'listCanaryAlarms', {
    handle: async ({ tx }) => ({
      planted: { ...(await countPlanted(tx)) },
      alarms: await listAlarms(tx),
    }),
  });
  route(app, needs, 'plantCanaries', {
    role: 'own',
    handle: async ({ caller, record }) => {
      const { planted, missing } = await plantCanaries(needs, ingestAt(needs), LEAST);
      const receipt = await withAccess(database, contextOf(caller), 'amirani_oversight', (tx) =>
        record({ reason: `${planted} planted` }, tx),
      );
      return { planted, missing, receipt };
    },
  });
  route(app, needs, 'openCanaries', {
    handle: async ({ tx, body: { reason }, record }) => {
      const canaries = await listCanaries(tx);
      const receipt = await record({ subjects: canaries.map(({ id }) => id), reason });
      return {
        canaries: canaries.map(({ plantedAt, ...canary }) => ({
          ...canary,
          plantedAt: plantedAt.toISOString(),
        })),
        receipt,
      };
    },
  });
  route(app, needs, 'closeCanaryAlarm', {
    handle: async ({ tx, caller, params: { entry }, body: { reason }, record }) => {
      const alarm = await lockAlarm(tx, entry);
      if (alarm === undefined) throw new Problem('http.not-found');
      if (alarm.actor === caller.actor) throw new Problem('decision.same-person');
      if (alarm.closed !== undefined) throw new Problem('oversight.alarm.closed');
      const closed = { at: clock(), by: caller.actor, reason };
      await closeAlarm(tx, entry, closed);
      await publish(tx, [{ kind: 'canary-alarm', entry }]);
      return {
        alarm: { ...alarm, closed: { ...closed, at: closed.at.toISOString() } },
        receipt: await record({ recipients: [alarm.actor], reason }),
      };
    },
  });
};
