import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import type { AcademyRoom } from '../room.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { matrixOf } from './matrix.ts';
import { classSummaryOf } from './rows.ts';
import * as service from './service.ts';
import { listClasses } from './store.ts';

/** Classes of a trainer. */
export const classRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  room: AcademyRoom,
  shelf: ExerciseShelf,
): void => {
  const { clock } = needs;
  route(app, needs, 'listClasses', {
    handle: async ({ tx }) => ({ classes: (await listClasses(tx)).map(classSummaryOf) }),
  });
  route(app, needs, 'openClass', {
    handle: async ({ tx, body, caller, record }) => {
      const opened = await service.openClass(tx, room, body, caller.actor, clock());
      const logins = opened.slips.map(({ login }) => login);
      return { ...opened, receipt: await record({ subjects: [body.id, ...logins] }) };
    },
  });
  route(app, needs, 'getClass', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return service.readClass(tx, id);
    },
  });
  route(app, needs, 'getClassMatrix', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return matrixOf(tx, shelf, id);
    },
  });
  route(app, needs, 'renewSlip', {
    handle: async ({ tx, params: { id, seat }, body, record }) => {
      const slip = await service.newSlip(tx, room, id, seat);
      const receipt = await record({ subjects: [id, slip.login], reason: body.reason });
      return { slip, receipt };
    },
  });
  route(app, needs, 'closeClass', {
    handle: async ({ tx, params: { id }, body, record }) => {
      const closed = await service.closeClass(tx, id);
      return { class: closed, receipt: await record({ subjects: [id], reason: body.reason }) };
    },
  });
};
