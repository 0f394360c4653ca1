import { withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { contextOf } from '@platform/server/http/caller.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { finishOwn } from '../control/control.ts';
import type { AcademyRoom } from '../room.ts';
import { decideOn, lookAgain, lookAtShown, openPart, showNext } from './act.ts';
import { openSitting, type SittingOpening, worldOfOpening } from './open.ts';
import { beginPractice } from './practise.ts';
import { seatedIn, sittingOf } from './seated.ts';
import type { ExerciseShelf } from './shelf.ts';
import { takeFromWorld } from './world-items.ts';

/** Sittings, as trainees go through them. */
export const sittingRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  room: AcademyRoom,
  shelf: ExerciseShelf,
): void => {
  const { clock } = needs;
  // Without a transaction of its own while items are taken out of a world: that may take seconds.
  route(app, needs, 'openSitting', {
    role: 'own',
    handle: async ({ params, body, caller, record }) => {
      // As in JSON, undefined values have no key.
      const opening = JSON.parse(JSON.stringify(body)) as SittingOpening;
      const inClass = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
        withAccess(needs.database, contextOf(caller), 'amirani_trainer', work);
      const world = await inClass((tx) => worldOfOpening(tx, room, params.id, opening));
      const taken = world === undefined ? undefined : await takeFromWorld(world);
      return inClass(async (tx) => {
        const sitting = await openSitting(tx, { room, shelf }, params.id, opening, clock(), taken);
        return { sitting, receipt: await record({ subjects: [params.id, body.id] }, tx) };
      });
    },
  });
  route(app, needs, 'beginPractice', {
    handle: async ({ tx, body, record }) => {
      await beginPractice(tx, room, shelf, body, clock());
      const sitting = sittingOf(await seatedIn(tx, shelf, body.id), clock());
      return { sitting, receipt: await record({ subjects: [body.seat, body.id] }) };
    },
  });
  route(app, needs, 'getSitting', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return sittingOf(await seatedIn(tx, shelf, id), clock());
    },
  });
  route(app, needs, 'showNextItem', {
    handle: async ({ tx, params: { id }, record }) => {
      const { shown, sitting } = await showNext(tx, shelf, id, clock());
      const receipt = await record({ subjects: [sitting.seat, id] });
      return { ...(shown === undefined ? {} : { shown }), sitting, receipt };
    },
  });
  route(app, needs, 'getShownItem', {
    handle: async ({ tx, params: { id, item }, caller, note }) => {
      note({ subjects: [id] });
      return caller.role === 'trainer'
        ? lookAtShown(tx, shelf, id, item)
        : lookAgain(tx, shelf, id, item, clock());
    },
  });
  route(app, needs, 'openPart', {
    handle: async ({ tx, params: { id, item }, body: { part }, record }) => {
      const opened = await openPart(tx, shelf, { id, item, part }, clock());
      return { opened, receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'decideItem', {
    handle: async ({ tx, params: { id }, body, record }) => {
      const { confidence, referred, network, warned, ...given } = body;
      const decided = await decideOn(
        tx,
        shelf,
        id,
        {
          ...given,
          ...(confidence === undefined ? {} : { confidence }),
          ...(referred === undefined ? {} : { referred }),
          ...(network === undefined ? {} : { network }),
          ...(warned === undefined ? {} : { warned }),
        },
        clock(),
      );
      // The journal says that somebody decided on which item, and not how.
      const receipt = await record({ subjects: [decided.sitting.seat, id, body.item] });
      return { ...decided, receipt };
    },
  });
  route(app, needs, 'finishPractice', {
    handle: async ({ tx, params: { id }, record }) => {
      await finishOwn(tx, shelf, id, clock());
      const sitting = sittingOf(await seatedIn(tx, shelf, id), clock());
      return { sitting, receipt: await record({ subjects: [sitting.seat, id] }) };
    },
  });
};
