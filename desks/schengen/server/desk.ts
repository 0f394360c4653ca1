import type { Desk } from '@platform/server/desk.ts';
import { schengenRoutes } from './routes.ts';

/** The desk of the Schengen rules: on the server it prints forms; the rest of it runs in the page. */
export const schengenDesk: Desk = { name: 'schengen', routes: schengenRoutes };

/** What the desk gives a server. */
export const offers = (): readonly Desk[] => [schengenDesk];
