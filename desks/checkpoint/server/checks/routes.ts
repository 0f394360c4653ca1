import { type AlertAnswers, alertKinds } from '@amirani/checkpoint';
import { aheadOf } from '@desk/documents/server/reads.ts';
import { type AccessContext, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { type Caller, contextOf } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { databaseRoleOf, type RouteNeeds, route } from '@platform/server/http/route.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { FastifyInstance } from 'fastify';
import { askSources } from '../alerts/ask.ts';
import type { Answered } from '../alerts/outlived.ts';
import { type CheckNeeds, examiningWith } from '../needs.ts';
import { mustSee } from '../second-line/sight.ts';
import { questionOf, zoneRead } from '../verdict/zone.ts';
import { decideCheck } from './decide.ts';
import { judgeAgain } from './judge-again.ts';
import { openCheck } from './open.ts';
import { namedSummaryOf, summaryOf } from './present.ts';
import { readCheck } from './reads.ts';
import { findCheck, listChecks } from './store.ts';

/** Checks: opened, told more of, judged again, decided on. */
export const checkRoutes = (
  app: FastifyInstance,
  routes: RouteNeeds,
  rooms: Pick<CheckNeeds, 'checkpoint' | 'documents'>,
): void => {
  const needs: CheckNeeds = { ...routes, ...rooms };
  const today = () => localDay(needs.clock(), needs.config.timeZone);
  // No transaction waits for a source of alerts: the embedded database has one connection for everybody.
  const inTransaction = <T>(caller: Caller, work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const context: AccessContext = contextOf(caller);
    if (caller.role === undefined) throw new Problem('access.role');
    return withAccess(needs.database, context, databaseRoleOf[caller.role], work);
  };
  const answersOn = async (text: string | undefined): Promise<Answered> => {
    const on = today();
    const zone = zoneRead(text, on);
    const asking = { sources: needs.checkpoint.sources(), log: needs.log };
    return { zone: zone.text, on, alerts: await askSources(questionOf(zone, on), asking) };
  };
  const aheadOfCheck = async (tx: Transaction, caller: Caller, id: string, again = false) => {
    const row = await findCheck(tx, id);
    if (row === undefined) throw new Problem('http.not-found');
    const asked = { id: row.examination, now: needs.clock(), again };
    return aheadOf(tx, examiningWith(needs), caller, asked);
  };
  route(app, routes, 'openCheck', {
    role: 'own',
    handle: async ({ caller, body, record }) => {
      const { examination } = body;
      const ahead =
        examination === undefined
          ? { zone: body.zone, judge: async () => undefined }
          : await inTransaction(caller, (tx) =>
              aheadOf(tx, examiningWith(needs), caller, { id: examination, now: needs.clock() }),
            );
      const answered = await answersOn(ahead.zone);
      const judged = await ahead.judge();
      return inTransaction(caller, async (tx) => {
        const check = await openCheck(tx, needs, caller, body, answered, judged);
        const reason = `${check.profile}: ${check.verdict.word}`;
        const details = { subjects: subjectsOf(check), recipients: askedOf(check), reason };
        return { check, receipt: await record(details, tx) };
      });
    },
  });
  route(app, routes, 'getCheck', {
    handle: async ({ tx, caller, params: { id }, note }) => {
      note({ subjects: [id] });
      await mustSee(tx, caller, id, needs.clock());
      const check = await readCheck(tx, id);
      note({ subjects: subjectsOf(check) });
      return check;
    },
  });
  route(app, routes, 'listChecks', {
    handle: async ({ tx, caller, query: { before, limit }, note }) => {
      const rows = await listChecks(tx, before === undefined ? undefined : new Date(before), limit);
      note({ subjects: rows.map(({ id }) => id) });
      const atBorder = caller.role === 'border-officer' || caller.role === 'second-line-officer';
      return { checks: rows.map(atBorder ? namedSummaryOf : summaryOf) };
    },
  });
  route(app, routes, 'giveFacts', {
    read: async ({ within, caller, params: { id } }) =>
      (await within((tx) => aheadOfCheck(tx, caller, id))).judge(),
    handle: async ({ tx, caller, params: { id }, body, record }, judged) => {
      const check = await judgeAgain(tx, needs, caller, id, { ...body, judged });
      return { check, receipt: await record({ subjects: subjectsOf(check) }) };
    },
  });
  route(app, routes, 'checkAgain', {
    role: 'own',
    handle: async ({ caller, params: { id }, record }) => {
      const ahead = await inTransaction(caller, (tx) => aheadOfCheck(tx, caller, id, true));
      const answered = await answersOn(ahead.zone);
      const told = { answered, examineAgain: true, judged: await ahead.judge() };
      return inTransaction(caller, async (tx) => {
        const check = await judgeAgain(tx, needs, caller, id, told);
        const details = { subjects: subjectsOf(check), recipients: askedOf(check) };
        return { check, receipt: await record(details, tx) };
      });
    },
  });
  route(app, routes, 'decideCheck', {
    handle: async ({ tx, caller, params: { id }, body, record }) => {
      const check = await decideCheck(tx, caller, id, body, needs.clock(), today());
      return { check, receipt: await record({ subjects: subjectsOf(check), reason: body.act }) };
    },
  });
};

/** Whose data a check shows. */
const subjectsOf = (check: {
  readonly id: string;
  readonly examination: { readonly id: string };
  readonly traveller?: string | undefined;
}): readonly string[] => [
  check.id,
  check.examination.id,
  ...(check.traveller === undefined ? [] : [check.traveller]),
];

/** The sources that were asked about the traveller, whether they answered or not: they were told who is here (R32). */
const askedOf = ({ alerts }: { readonly alerts: AlertAnswers }): readonly string[] =>
  alertKinds
    .filter((kind) => {
      const answer = alerts[kind];
      return (
        answer.state !== 'not-asked' || answer.why === 'too-slow' || answer.why === 'no-answer'
      );
    })
    .map((kind) => `alerts: ${kind}`);
