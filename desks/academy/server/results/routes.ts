import { mustFind } from '@platform/server/http/must-find.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import { challengeItem, challengesOf, decideChallenge } from '../challenges/service.ts';
import { listChallenges } from '../challenges/store.ts';
import { findClass } from '../classes/store.ts';
import type { AcademyRoom } from '../room.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { exportSitting } from './export.ts';
import { myTraining } from './mine.ts';
import { standingsOf } from './standings.ts';
import { readScores, resultOf, scoreShape } from './store.ts';

/** Results, challenges of items, files to take along. */
export const resultRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  room: AcademyRoom,
  shelf: ExerciseShelf,
): void => {
  const { clock } = needs;
  route(app, needs, 'getMyTraining', {
    handle: async ({ tx, note }) => {
      const mine = await myTraining(tx, room, shelf, clock());
      note({ subjects: mine.courses.map(({ seat }) => seat) });
      return mine;
    },
  });
  route(app, needs, 'getClassResults', {
    handle: async ({ tx, params: { id }, note }) => {
      const standings = await standingsOf(tx, room, shelf, id);
      const scores = await readScores(tx, id);
      note({ subjects: [id, ...standings.map(({ seat }) => seat)] });
      return {
        people: standings.map(({ seat, pseudonym, together, rule }) => ({
          seat,
          pseudonym,
          results: scores.filter((score) => score.seat === seat).map(resultOf),
          ...(together === undefined ? {} : { together: scoreShape(together.score) }),
          rule,
        })),
      };
    },
  });
  route(app, needs, 'challengeItem', {
    handle: async ({ tx, params: { id }, body, record }) => {
      const row = await challengeItem(tx, shelf, id, body, clock());
      const [challenge] = await challengesOf(tx, [row]);
      return {
        challenge: mustFind(challenge),
        receipt: await record({ subjects: [row.seat, id, row.item] }),
      };
    },
  });
  route(app, needs, 'listChallenges', {
    handle: async ({ tx, params: { id }, note }) => {
      note({ subjects: [id] });
      mustFind(await findClass(tx, id));
      return { challenges: await challengesOf(tx, await listChallenges(tx, id)) };
    },
  });
  route(app, needs, 'decideChallenge', {
    handle: async ({ tx, params: { id }, body, caller, record }) => {
      const row = await decideChallenge(tx, room, shelf, id, body, caller, clock());
      const [challenge] = await challengesOf(tx, [row]);
      const receipt = await record({ subjects: [id, row.seat, row.item], reason: body.reason });
      return { challenge: mustFind(challenge), receipt };
    },
  });
  route(app, needs, 'exportSitting', {
    handle: async ({ tx, params: { id, format }, note }) => {
      note({ subjects: [id] });
      return exportSitting(tx, shelf, id, format);
    },
  });
};
