import { parseCivilDate } from '@amirani/core';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { boundsOfDay, localDay } from '@platform/server/time/local-day.ts';
import type { FastifyInstance } from 'fastify';
import { countDecided, countGrounds, countWords } from './store.ts';

/** The figures of a day, out of what people decided and nothing else. */
export const figureRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'getDayFigures', {
    handle: async ({ tx, query: { from } }) => {
      const { timeZone } = needs.config;
      const asked = from === undefined ? undefined : parseCivilDate(from);
      const day = asked?.ok === true ? asked.value : localDay(needs.clock(), timeZone);
      const span = boundsOfDay(day, timeZone);
      return {
        day,
        ...(await countDecided(tx, span)),
        refusedBy: await countGrounds(tx, span),
        byWord: await countWords(tx, span),
      };
    },
  });
};
