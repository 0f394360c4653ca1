import { type AskedOfHit, actOnHit } from '@desk/assessment/server/hits/act.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import type { Platform } from '@platform/server/needs.ts';

/** What persons did with the hits that waited. */
export interface Decided {
  readonly steps: number;
  readonly confirmed: number;
  readonly refuted: number;
}

/** Two analysts decide on every hit that waits, one at a time: every other one is confirmed by both, the others refuted. */
export const decideHits = async (platform: Platform, turn: number): Promise<Decided> => {
  const waiting = await platform.database.administer(async (client) => {
    const { rows } = await client.query<{ id: string; seen: string }>(
      `select id, encode(seen, 'hex') as seen from hit.hit where state = 'waiting' order by found_at, id`,
    );
    return rows;
  });
  let confirmed = 0;
  for (const [index, { id, seen }] of waiting.entries()) {
    const isSame = (turn + index) % 2 === 0;
    await act(platform, 'analyst', id, 0, {
      ...{ kind: 'judge', judgement: isSame ? 'same' : 'different', seen },
      reason: `File ${turn}-${index} of the proof says so`,
    });
    if (!isSame) continue;
    confirmed += 1;
    await act(platform, 'analyst2', id, 1, {
      ...{ kind: 'confirm', seen },
      reason: `I have read file ${turn}-${index} of the proof too`,
    });
  }
  return {
    steps: waiting.length + confirmed,
    confirmed,
    refuted: waiting.length - confirmed,
  };
};

const context = { account: 'analyst', purpose: 'pnr-assessment', reference: 'proof' } as const;

const act = (
  { database, clock }: Platform,
  login: string,
  id: string,
  version: number,
  asked: AskedOfHit,
): Promise<unknown> => {
  const now = clock();
  const caller: Caller = {
    session: {
      login,
      name: login,
      roles: ['pnr-analyst'],
      steppedUpUntil: undefined,
      expiresAt: now,
      tokenHash: Buffer.alloc(0),
    },
    actor: login,
    role: 'pnr-analyst',
    purpose: 'pnr-assessment',
    reference: 'proof',
  };
  return withAccess(database, { ...context, account: login }, 'amirani_pnr', (tx) =>
    actOnHit(tx, caller, id, version, asked, now),
  );
};
