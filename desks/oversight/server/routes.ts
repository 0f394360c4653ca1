import { decodeEntry, formatVerifierKey } from '@amirani/journal';
import type { JournalState } from '@platform/api/types.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { loginsOf } from '@platform/server/identity/account-store.ts';
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
import { openKeptKey } from '@platform/server/kept-pnr/key.ts';
import type { FastifyInstance } from 'fastify';
import { gather } from './subject-requests/gather.ts';
import { mustFind } from './subject-requests/service.ts';

/** The journal for those who oversee: state, entries, and proofs that a browser or a stranger can check. */
export const oversightRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  keys: JournalKeys,
): void => {
  const subjectsOf = async (
    tx: Transaction,
    {
      account,
      request,
    }: { readonly account?: string | undefined; readonly request?: string | undefined },
  ): Promise<readonly string[] | undefined> => {
    if (request === undefined) return account === undefined ? undefined : [account];
    const { person } = await mustFind(tx, request);
    const kept = await openKeptKey(needs.config.dataFolder);
    const { subjects } = await gather(tx, person, { kept, journal: keys });
    return [request, ...subjects, ...(account === undefined ? [] : [account])];
  };
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
    handle: async ({ tx, query: { account, request, ...filter }, note }) => {
      const about = await subjectsOf(tx, { account, request });
      if (about !== undefined) note({ subjects: about });
      const entries = await readEntries(tx, keys, { ...filter, about });
      const accountsIn = await accountsOf(tx, keys, entries);
      return {
        entries: entries.map((entry) => ({ ...entry, accounts: accountsIn(entry) })),
        size: (await readHead(tx))?.size ?? 0,
      };
    },
  });
  route(app, needs, 'getJournalProof', {
    handle: async ({ tx, params, query }) => {
      const proof = found(await readProof(tx, params.index, query.size));
      const entry = decodeEntry(new Uint8Array(Buffer.from(proof.leaf, 'base64')));
      const accounts = entry === undefined ? [] : (await accountsOf(tx, keys, [entry]))(entry);
      return { ...proof, accounts, verifierKey: formatVerifierKey(keys.verifier) };
    },
  });
  route(app, needs, 'getJournalConsistency', {
    handle: async ({ tx, query }) => found(await readConsistency(tx, query.from)),
  });
};

interface WithSubjects {
  readonly at: string;
  readonly subjects: readonly string[];
}

/** The logins of the accounts among the subjects of entries: who was acted upon is an employee, and the hash hides nobody. */
const accountsOf = async (tx: Transaction, keys: JournalKeys, entries: readonly WithSubjects[]) => {
  const months = entries.flatMap(({ at, subjects }) =>
    subjects.length > 0 ? [at.slice(0, 7)] : [],
  );
  const logins = months.length === 0 ? [] : await loginsOf(tx);
  const names = await keys.subjects.named(logins, months);
  return ({ subjects }: WithSubjects): string[] =>
    subjects.flatMap((hash) => names.get(hash) ?? []);
};

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Problem('http.not-found');
  return value;
};
