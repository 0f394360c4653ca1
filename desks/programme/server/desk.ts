import type { Desk } from '@platform/server/desk.ts';
import { type ResultsOf, resultsOfPeople } from './results.ts';
import { programmeRoutes } from './routes.ts';

/** The desk of the capacity-building programme. It holds nobody; results of people come from where `results` reads them. */
export const programmeDesk = (results: ResultsOf = resultsOfPeople): Desk => ({
  name: 'programme',
  routes: (app, needs) => programmeRoutes(app, needs, results),
});

/** What the desk gives a server. */
export const offers = (): readonly Desk[] => [programmeDesk()];
