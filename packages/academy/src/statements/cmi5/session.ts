import { isoDuration } from '../duration.ts';
import { statementId } from '../statement-id.ts';
import type { Activity, Statement, StatementContext, StatementResult } from '../xapi.ts';
import type { Launch, LaunchData } from './launch.ts';
import { type AuVerb, auVerbs, cmi5Terms } from './terms.ts';

/** What was said before in the same registration: it binds what may still be said. */
export interface Earlier {
  readonly completed: boolean;
  readonly passed: boolean;
}

/** A session of a launched unit as it stands. What may be said next follows from it. */
export interface Session {
  readonly launch: Launch;
  readonly data: LaunchData;
  readonly earlier: Earlier;
  readonly state: 'launched' | 'initialized' | 'terminated';
  readonly said: readonly AuVerb[];
  /** Milliseconds since 1970-01-01T00:00Z: when it began, and the latest that was said. */
  readonly began: number;
  readonly latest: number;
  /** How many statements beside the defined ones. */
  readonly others: number;
}

/** Why something is not said. */
export type SessionCode =
  | 'cmi5.session.not-initialized'
  | 'cmi5.session.initialized'
  | 'cmi5.session.terminated'
  | 'cmi5.session.mode'
  | 'cmi5.session.completed'
  | 'cmi5.session.judged'
  | 'cmi5.session.passed'
  | 'cmi5.session.no-score'
  | 'cmi5.session.score';

/** A statement to be sent and the session after it, or the reason for rejection. */
export type SessionAct =
  | { readonly session: Session; readonly statement: Statement }
  | { readonly refused: SessionCode };

/** A session that was launched and has said nothing yet. */
export const launched = (launch: Launch, data: LaunchData, earlier: Earlier): Session => ({
  launch,
  data,
  earlier,
  state: 'launched',
  said: [],
  began: 0,
  latest: 0,
  others: 0,
});

/** The first statement: the unit is ready. */
export const initialize = (session: Session, at: number): SessionAct => {
  if (session.state === 'terminated') return { refused: 'cmi5.session.terminated' };
  if (session.state === 'initialized') return { refused: 'cmi5.session.initialized' };
  return say({ ...session, state: 'initialized', began: at, latest: at }, 'initialized', at);
};

/** All that there is to do was done. */
export const complete = (session: Session, at: number): SessionAct => {
  const refused = mayJudge(session);
  if (refused !== undefined) return { refused };
  if (session.earlier.completed || session.said.includes('completed'))
    return { refused: 'cmi5.session.completed' };
  return say(session, 'completed', at, { completion: true, duration: elapsed(session, at) });
};

/** What was achieved: whether the rule is met, and a score from 0 to 1 where there is one. */
export interface Judgement {
  readonly met: boolean;
  readonly scaled?: number;
}

/**
 * Passed or failed. Where the learning management system set a mastery score it alone decides, with the score cut (never rounded
 * up) to four decimals; else the rule does. A failure after a pass is not said.
 */
export const judge = (session: Session, { met, scaled }: Judgement, at: number): SessionAct => {
  const refused = mayJudge(session);
  if (refused !== undefined) return { refused };
  const { masteryScore } = session.data;
  if (scaled !== undefined && !(scaled >= 0 && scaled <= 1))
    return { refused: 'cmi5.session.score' };
  if (masteryScore !== undefined && scaled === undefined)
    return { refused: 'cmi5.session.no-score' };
  if (session.said.includes('passed') || session.said.includes('failed'))
    return { refused: 'cmi5.session.judged' };
  if (session.earlier.passed) return { refused: 'cmi5.session.passed' };
  const score = scaled === undefined ? undefined : Math.floor(scaled * 1e4 + 1e-9) / 1e4;
  const success = masteryScore === undefined || score === undefined ? met : score >= masteryScore;
  return say(
    session,
    success ? 'passed' : 'failed',
    at,
    {
      ...(score === undefined ? {} : { score: { scaled: score } }),
      success,
      duration: elapsed(session, at),
    },
    masteryScore,
  );
};

/** A statement with another verb, such as a decision: it gets the context of the session and is not defined by the standard. */
export const alsoSay = (session: Session, statement: Statement): SessionAct => {
  const refused = isOpen(session);
  if (refused !== undefined) return { refused };
  const at = Math.max(session.latest, Date.parse(statement.timestamp));
  return {
    session: { ...session, latest: at, others: session.others + 1 },
    statement: {
      ...statement,
      actor: session.launch.actor,
      timestamp: new Date(at).toISOString(),
      context: contextOf(session, statement.context ?? {}, []),
    },
  };
};

/** The last statement. Afterwards the browser goes to the address for the return, where there is one. */
export const terminate = (session: Session, at: number): SessionAct => {
  const refused = isOpen(session);
  return refused === undefined
    ? say({ ...session, state: 'terminated' }, 'terminated', at, { duration: elapsed(session, at) })
    : { refused };
};

const isOpen = ({ state }: Session): SessionCode | undefined =>
  state === 'launched'
    ? 'cmi5.session.not-initialized'
    : state === 'terminated'
      ? 'cmi5.session.terminated'
      : undefined;

/** Looking around and looking again satisfy nothing (cmi5, 10, launchMode). */
const mayJudge = (session: Session): SessionCode | undefined =>
  isOpen(session) ?? (session.data.launchMode === 'Normal' ? undefined : 'cmi5.session.mode');

const elapsed = ({ began }: Session, at: number): string => isoDuration((at - began) / 1000);

const say = (
  session: Session,
  verb: AuVerb,
  at: number,
  result?: StatementResult,
  masteryScore?: number,
): SessionAct => {
  // The order is that of the times: a clock that was set back must not turn it round.
  const when = Math.max(session.latest, at);
  const { launch, data } = session;
  const satisfies = result?.success !== undefined || result?.completion !== undefined;
  return {
    session: { ...session, said: [...session.said, verb], latest: when },
    statement: {
      id: statementId('cmi5', launch.registration, data.sessionId, launch.activityId, verb),
      actor: launch.actor,
      verb: { id: auVerbs[verb], display: { en: verb } },
      object: { objectType: 'Activity', id: launch.activityId },
      ...(result === undefined ? {} : { result }),
      context: contextOf(
        session,
        masteryScore === undefined
          ? {}
          : { extensions: { [cmi5Terms.masteryScore]: masteryScore } },
        [{ id: cmi5Terms.category }, ...(satisfies ? [{ id: cmi5Terms.moveOnCategory }] : [])],
      ),
      timestamp: new Date(when).toISOString(),
    },
  };
};

/** The template of the learning management system with what is ours beside it: nothing of the template is overwritten. */
const contextOf = (
  { launch, data: { contextTemplate: template } }: Session,
  ours: StatementContext,
  categories: readonly Activity[],
): StatementContext => {
  const kinds = ['category', 'grouping', 'parent', 'other'] as const;
  const lists = kinds.flatMap((kind) => {
    const all = [
      ...(template.contextActivities?.[kind] ?? []),
      ...(ours.contextActivities?.[kind] ?? []),
      ...(kind === 'category' ? categories : []),
    ];
    return all.length === 0 ? [] : [[kind, all] as const];
  });
  return {
    ...ours,
    ...template,
    registration: launch.registration,
    contextActivities: Object.fromEntries(lists),
    extensions: { ...ours.extensions, ...template.extensions },
  };
};
