import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import {
  addRevision,
  breachOf,
  listBreaches,
  lockBreach,
  noteTold,
  revisionsOf,
  TELL_WITHIN,
} from './store.ts';

/** The register of breaches (R52). What is known is added to; earlier revisions stay. */
export const breachRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock } = needs;
  route(app, needs, 'listBreaches', {
    handle: async ({ tx, note }) => {
      const now = clock();
      const breaches = (await listBreaches(tx)).map((row) => breachOf(row, now));
      note({ subjects: breaches.map(({ id }) => id) });
      return { breaches, now: now.toISOString() };
    },
  });
  route(app, needs, 'getBreach', {
    handle: async ({ tx, params: { id }, note }) => {
      const row = await lockBreach(tx, id);
      if (row === undefined) throw new Problem('http.not-found');
      note({ subjects: [id] });
      return { breach: breachOf(row, clock()), revisions: await revisionsOf(tx, id) };
    },
  });
  route(app, needs, 'recordBreach', {
    handle: async ({ tx, caller, body: { id, revision, content }, record }) => {
      const now = clock();
      if (new Date(content.foundAt) > now) throw new Problem('oversight.breach.not-yet');
      const before = await lockBreach(tx, id);
      if ((before?.revision ?? 0) !== revision)
        throw new Problem('decision.version.stale', { version: before?.revision ?? 0 });
      await addRevision(tx, id, revision + 1, content, { at: now, by: caller.actor });
      return { breach: await told(tx, id, now), receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'tellSupervisor', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const now = clock();
      const row = await lockBreach(tx, id);
      if (row === undefined) throw new Problem('http.not-found');
      if (row.revision !== body.revision)
        throw new Problem('decision.version.stale', { version: row.revision });
      if (row.toldAt !== undefined) throw new Problem('oversight.breach.told-already');
      const { missing } = breachOf(row, now);
      // What is not known yet may follow, but what happened and whom to ask must be said.
      if (missing.includes('circumstances') || missing.includes('contact'))
        throw new Problem('oversight.breach.incomplete');
      if (now.getTime() > row.foundAt.getTime() + TELL_WITHIN && body.delay.length < 3)
        throw new Problem('oversight.breach.delay-unexplained');
      const { reference, delay } = body;
      await noteTold(tx, id, { at: now, by: caller.actor, reference, delay });
      const receipt = await record({
        subjects: [id],
        recipients: ['supervisor'],
        reason: reference,
      });
      return { breach: await told(tx, id, now), receipt };
    },
  });
};

const told = async (tx: Transaction, id: string, now: Date) => {
  await publish(tx, [{ kind: 'breach', id }]);
  const row = await lockBreach(tx, id);
  if (row === undefined) throw new Error(`breach ${id} is gone`);
  return breachOf(row, now);
};
