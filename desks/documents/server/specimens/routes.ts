import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { bounds } from '../bounds.ts';
import { readPicture } from '../pieces/reading.ts';
import * as service from './service.ts';

/** Reference pictures: none is shipped; a trainer imports each with the text of its licence (R76). */
export const specimenRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listSpecimens', {
    handle: async ({ tx }) => ({ specimens: await service.listSpecimens(tx) }),
  });
  route(app, needs, 'addSpecimen', {
    handle: async ({ tx, caller, body, record }) => {
      const specimen = await service.announceSpecimen(tx, body, caller.actor, needs.clock());
      return { specimen, receipt: await record({ subjects: [specimen.id] }) };
    },
  });
  route(app, needs, 'addSpecimenPicture', {
    read: ({ readers, body }) => readPicture(readers, body, bounds.specimenBytes),
    handle: async ({ tx, params, body, record }, head) => {
      const specimen = await service.addSpecimenPicture(tx, params.id, body, head);
      return { specimen, receipt: await record({ subjects: [specimen.id] }) };
    },
  });
  route(app, needs, 'getSpecimen', {
    handle: ({ tx, params }) => service.readSpecimen(tx, params.id),
  });
  route(app, needs, 'withdrawSpecimen', {
    handle: async ({ tx, params, body, record }) => {
      await service.withdrawSpecimen(tx, params.id, body.reason);
      return { receipt: await record({ subjects: [params.id], reason: body.reason }) };
    },
  });
};
