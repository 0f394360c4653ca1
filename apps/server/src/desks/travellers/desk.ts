import type { Desk } from '../../platform/registry.ts';
import { travellersRoutes } from './routes.ts';

/** The desk of flights and travellers. */
export const travellersDesk: Desk = { name: 'travellers', routes: travellersRoutes };
