import { type Call, type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import type { AcademyRoom } from '../room.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { controlSitting, readControl } from './control.ts';
import { replayOf, timelineOf } from './replay.ts';
import { rollBack, sendInject, setValue } from './steer.ts';

/** Routes of exercise control and its results. */
export const controlRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  room: AcademyRoom,
  shelf: ExerciseShelf,
): void => {
  const { clock } = needs;
  type Acting = Pick<Call, 'tx' | 'record'> & { readonly params: { readonly id: string } };
  const acted = async ({ tx, params: { id }, record }: Acting, reason?: string) => ({
    control: await readControl(tx, shelf, id, clock()),
    receipt: await record({ subjects: [id], ...(reason === undefined ? {} : { reason }) }),
  });
  route(app, needs, 'getControl', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return readControl(tx, shelf, id, clock());
    },
  });
  route(app, needs, 'controlSitting', {
    handle: async (call) => {
      // As in JSON, undefined values have no key.
      const move = JSON.parse(JSON.stringify(call.body)) as Parameters<typeof controlSitting>[3];
      await controlSitting(call.tx, { room, shelf }, call.params.id, move, clock());
      return acted(call, call.body.act);
    },
  });
  route(app, needs, 'sendInject', {
    handle: async (call) => {
      await sendInject(call.tx, shelf, call.params.id, call.body, clock());
      return acted(call);
    },
  });
  route(app, needs, 'setExerciseValue', {
    handle: async (call) => {
      await setValue(call.tx, call.params.id, call.body, clock());
      return acted(call);
    },
  });
  route(app, needs, 'rollBackSitting', {
    handle: async (call) => {
      await rollBack(call.tx, call.params.id, call.body, clock());
      return acted(call, call.body.reason);
    },
  });
  route(app, needs, 'getTimeline', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return { events: await timelineOf(tx, shelf, id) };
    },
  });
  route(app, needs, 'replaySitting', {
    handle: async ({ tx, params: { id, moment }, caller, note }) => {
      note({ subjects: [id] });
      return replayOf(tx, { room, shelf }, id, moment, caller);
    },
  });
};
