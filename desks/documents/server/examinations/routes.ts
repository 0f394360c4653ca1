import { mustFind } from '@platform/server/http/must-find.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { FastifyInstance } from 'fastify';
import { decideDocument } from './decide.ts';
import { openExamination } from './open.ts';
import { listExaminations, readExamination } from './read.ts';
import { keepAll, lockExamination, setChip } from './store.ts';

/** Examinations: opened, listed, read, decided, kept. */
export const examinationRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listExaminations', {
    handle: async ({ tx, caller, query, note }) => {
      const before = query.before === undefined ? undefined : new Date(query.before);
      const examinations = await listExaminations(tx, caller, before, query.limit);
      note({ subjects: examinations.map(({ id }) => id) });
      return { examinations };
    },
  });
  route(app, needs, 'openExamination', {
    handle: async ({ tx, caller, body, record }) => {
      const how = { by: caller.actor, source: 'person' as const, now: needs.clock() };
      const id = await openExamination(tx, needs.config, { ...body, ...how });
      return { id, receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'getExamination', {
    handle: async ({ tx, caller, params, note }) => {
      note({ subjects: [params.id] });
      return readExamination(tx, caller, params.id);
    },
  });
  route(app, needs, 'setChipState', {
    handle: async ({ tx, params: { id }, body, record }) => {
      mustFind(await lockExamination(tx, id));
      await setChip(tx, id, body.document, body.state);
      await publish(tx, [{ kind: 'examination', id }]);
      return { receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'keepPictures', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      mustFind(await lockExamination(tx, id));
      await keepAll(tx, id, body.reason, caller.actor);
      await publish(tx, [{ kind: 'examination', id }]);
      return { receipt: await record({ subjects: [id], reason: body.reason }) };
    },
  });
  route(app, needs, 'decideDocument', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const decision = await decideDocument(tx, caller, id, body, needs.clock());
      return { decision, receipt: await record({ subjects: [id], reason: body.reason }) };
    },
  });
};
