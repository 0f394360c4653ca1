import { mustFind } from '@platform/server/http/must-find.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import type { AcademyRoom } from '../room.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { classLaunches, decideLink, packageOf } from './class-launches.ts';
import { beginLaunch, endLaunch, launchShape, launchWithReturn } from './launches.ts';
import { findOpened, listLaunches, setOpened } from './store.ts';
import { talkToPlatforms } from './talk.ts';

/** Units of classes that learning management systems launch (cmi5). */
export const launchRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  room: AcademyRoom,
  shelf: ExerciseShelf,
): void => {
  const { clock, log } = needs;
  const platforms = needs.config.learningPlatforms;
  /** After the commit, beside everything else; what is left over is said by the clock of the desk. */
  const soon = (): void => {
    talkToPlatforms(needs, room.truthKey).catch((error: unknown) =>
      log.warn('academy.launches.trouble', { message: String(error) }),
    );
  };
  route(app, needs, 'getClassLaunches', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      return classLaunches(tx, platforms, id);
    },
  });
  route(app, needs, 'openClassToLaunches', {
    handle: async ({ tx, params: { id }, body: { open, masteryScore }, record }) => {
      mustFind(await findOpened(tx, id));
      await setOpened(tx, id, open, masteryScore);
      const launches = await classLaunches(tx, platforms, id);
      return { launches, receipt: await record({ subjects: [id] }) };
    },
  });
  route(app, needs, 'exportCoursePackage', {
    handle: async ({ tx, params: { id }, note, request }) => {
      note({ subjects: [id] });
      return packageOf(tx, room, id, `${request.protocol}://${request.host}`);
    },
  });
  route(app, needs, 'decideLearnerLink', {
    handle: async ({ tx, params: { id }, body: { confirmed }, record }) => {
      const link = await decideLink(tx, id, confirmed, clock());
      const receipt = await record({ subjects: [link.classId, link.seat] });
      return { launches: await classLaunches(tx, platforms, link.classId), receipt };
    },
  });
  route(app, needs, 'beginLaunch', {
    handle: async ({ tx, body, record, onCommit }) => {
      const { waits, seat } = await beginLaunch(tx, { room, shelf, platforms }, body, clock());
      onCommit(soon);
      const receipt = await record({ subjects: [body.class, seat] });
      if (waits) return { waits, receipt };
      return { waits, launch: await launchWithReturn(tx, platforms, body.id), receipt };
    },
  });
  route(app, needs, 'listLaunches', {
    handle: async ({ tx, note }) => {
      const rows = (await listLaunches(tx)).filter(({ state }) => isOpen.has(state));
      note({ subjects: rows.map(({ seat }) => seat) });
      return { launches: rows.map(launchShape) };
    },
  });
  route(app, needs, 'getLaunch', {
    handle: async ({ tx, params: { id }, note }) => {
      const launch = await launchWithReturn(tx, platforms, id);
      note({ subjects: [launch.seat] });
      return launch;
    },
  });
  route(app, needs, 'endLaunch', {
    handle: async ({ tx, params: { id }, record, onCommit }) => {
      await endLaunch(tx, { room, shelf, platforms }, id, clock());
      onCommit(soon);
      const launch = await launchWithReturn(tx, platforms, id);
      return { launch, receipt: await record({ subjects: [launch.seat] }) };
    },
  });
};

const isOpen: ReadonlySet<string> = new Set(['asked', 'asking', 'begun', 'ended']);
