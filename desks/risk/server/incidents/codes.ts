import {
  type CodeProposal,
  type Facet,
  VOCABULARY,
  type Vocabulary,
  withAccepted,
} from '@amirani/risk/incidents';
import type { Output } from '@platform/api/endpoint.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { riskEndpoints } from '../../api/endpoints.ts';
import { stepsOf } from '../datasets/rows.ts';
import { mustBeSeen } from '../must.ts';
import type { CodeProposalRow } from '../sql/tables.gen.ts';
import * as store from './code-store.ts';
import { codeDecision } from './decisions.ts';

/** A proposed code as it is shown. */
type Proposal = Output<(typeof riskEndpoints)['proposeRiskCode']>['proposal'];

/** Codes that were proposed, those that wait first. */
export const listCodes = async (tx: Transaction): Promise<Proposal[]> =>
  shown(tx, await store.findCodes(tx));

const shown = async (tx: Transaction, rows: readonly CodeProposalRow[]): Promise<Proposal[]> => {
  const decisions = Map.groupBy(
    await readAllDecisions(
      tx,
      codeDecision,
      rows.map(({ id }) => id),
    ),
    ({ subject }) => subject,
  );
  return rows.map((row) => ({
    id: row.id,
    facet: row.facet as Facet,
    code: row.code,
    meaning: row.meaning,
    state: row.state,
    by: row.byAccount,
    at: row.at.toISOString(),
    version: row.version,
    steps: stepsOf(decisions.get(row.id) ?? []),
  }));
};

/** Proposes a code. @throws Problem `risk.code.known`, `decision.reason.missing` */
export const proposeCode = async (
  tx: Transaction,
  caller: Caller,
  {
    reason,
    ...given
  }: Pick<Proposal, 'id' | 'facet' | 'code' | 'meaning'> & { readonly reason: string },
  now: Date,
): Promise<Proposal> => {
  if (VOCABULARY.codes[given.facet].includes(given.code)) throw new Problem('risk.code.known');
  const decision = await decide(
    tx,
    codeDecision,
    { subject: given.id },
    actOf(caller, 'propose', { reason, version: 0, seen: seenOf(given) }, now),
  );
  const row = { ...given, byAccount: caller.actor, at: now, decision: decision.id };
  if (!(await store.insertCode(tx, row))) throw new Problem('risk.code.known');
  return told(tx, given.id);
};

/** Takes a code into the vocabulary, or turns it down. @throws Problem `http.not-found`, `decision.*` */
export const decideCode = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  given: { readonly accept: boolean; readonly reason: string; readonly version: number },
  now: Date,
): Promise<Proposal> => {
  const { accept, reason, version } = given;
  const row = mustFind(await store.lockCode(tx, id));
  mustBeSeen(row.version, version);
  await decide(
    tx,
    codeDecision,
    { decision: row.decision },
    actOf(
      caller,
      accept ? 'accept' : 'refuse',
      // A decision counts its own steps, of which the first proposed the code.
      { reason, version: version + 1, seen: seenOf(row) },
      now,
    ),
  );
  await store.updateCode(tx, id, accept ? 'accepted' : 'refused', caller.actor);
  return told(tx, id);
};

/** The vocabulary as it stands, with the codes that were accepted and what they mean. */
export const vocabularyNow = async (
  tx: Transaction,
): Promise<Vocabulary & { readonly meanings: Readonly<Record<string, string>> }> => {
  const accepted = await store.findAccepted(tx);
  const proposals = accepted.map(
    (row): CodeProposal => ({
      facet: row.facet as Facet,
      code: row.code,
      meaning: row.meaning,
      by: row.byAccount,
      decision: { accepted: true, by: row.decidedBy ?? row.byAccount },
    }),
  );
  const version =
    accepted.length === 0 ? VOCABULARY.version : `${VOCABULARY.version}+${accepted.length}`;
  return {
    ...withAccepted(VOCABULARY, proposals, version),
    meanings: Object.fromEntries(accepted.map(({ code, meaning }) => [code, meaning])),
  };
};

const seenOf = ({
  id,
  facet,
  code,
  meaning,
}: Pick<CodeProposalRow, 'id' | 'facet' | 'code' | 'meaning'>) => ({ id, facet, code, meaning });

const told = async (tx: Transaction, id: string): Promise<Proposal> => {
  await publish(tx, [{ kind: 'risk', id }]);
  const [proposal] = await shown(tx, [mustFind(await store.lockCode(tx, id))]);
  return mustFind(proposal);
};
