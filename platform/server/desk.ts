import type { FastifyInstance } from 'fastify';
import type { RouteNeeds } from './http/route.ts';
import type { JobRunner } from './jobs/jobs.ts';
import type { Platform } from './needs.ts';

/**
 * A desk as the server knows it: `offers` in its `server/desk.ts` gives it to a server that has its rooms. Its `events.ts` and
 * `reads.ts` are for other desks, which must not use anything else of it.
 */
export interface Desk {
  readonly name: string;
  /** Registers the operations of the contract that the desk serves. */
  readonly routes: (app: FastifyInstance, needs: RouteNeeds) => void | Promise<void>;
  /** Registers what the desk does unasked: clocks, clean-ups. */
  readonly jobs?: (jobs: JobRunner, platform: Platform) => void | Promise<void>;
}
