import type { JournalState } from '@amirani/contract';
import { formatVerifierKey } from '@amirani/journal';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { JournalKeys } from '@platform/server/journal/keys.ts';
import {
  readConsistency,
  readEntries,
  readHead,
  readProof,
  readState,
  readWitness,
} from '@platform/server/journal/reads.ts';
import { witnessStateOf } from '@platform/server/journal/witness-state.ts';
import type { FastifyInstance } from 'fastify';

/** The journal for those who oversee: state, entries, and proofs that a browser or a stranger can check. */
export const oversightRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  keys: JournalKeys,
): void => {
  route(app, needs, 'getJournalState', {
    handle: async ({ tx }): Promise<JournalState> => {
      const state = found(await readState(tx, keys));
      const seen = await readWitness(tx, needs.config.witness);
      // The health asks in a transaction of its own, which the embedded database has no second session for.
      const at = seen === undefined ? undefined : { size: seen.size, at: new Date(seen.lastAt) };
      return {
        ...state,
        witness: { state: witnessStateOf(at, state.size, needs.clock()), ...seen },
      };
    },
  });
  route(app, needs, 'listJournalEntries', {
    handle: async ({ tx, query }) => {
      const entries = await readEntries(tx, query);
      return { entries: [...entries], size: (await readHead(tx))?.size ?? 0 };
    },
  });
  route(app, needs, 'getJournalProof', {
    handle: async ({ tx, params, query }) => ({
      ...found(await readProof(tx, params.index, query.size)),
      verifierKey: formatVerifierKey(keys.verifier),
    }),
  });
  route(app, needs, 'getJournalConsistency', {
    handle: async ({ tx, query }) => found(await readConsistency(tx, query.from)),
  });
};

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Problem('http.not-found');
  return value;
};
