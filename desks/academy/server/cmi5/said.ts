import {
  alsoSay,
  complete,
  judge,
  type Session,
  type SessionAct,
  type Statement,
  terminate,
} from '@amirani/academy/cmi5';
import {
  type Exercise,
  itemsOf,
  type Run,
  type RunEvent,
  traineeView,
} from '@amirani/academy/exercise';
import { decisionStatement } from '@amirani/academy/statements';
import { instantOf } from '../find.ts';

/** What somebody did in the sitting of a launched unit. */
export interface Worked {
  readonly sitting: string;
  readonly seat: string;
  readonly exercise: Exercise;
  readonly events: readonly RunEvent[];
  /** As far as it may be known: a released run tells what was true. */
  readonly run: Run;
}

/**
 * Makes the last statements of a session in the standard's order (cmi5, 7.1): each decision, completed if all items are
 * decided, passed or failed if the other system set a mastery score and the truth is released, terminated. Without a mastery
 * score there is no passed or failed, since a lesson certifies nothing.
 */
export const lastWords = (
  session: Session,
  worked: Worked | undefined,
  now: number,
): { readonly session: Session; readonly statements: readonly Statement[] } => {
  const statements: Statement[] = [];
  let at = session;
  const say = (act: SessionAct): void => {
    // What the rules of the session refuse, such as a second completion, is not said.
    if ('refused' in act) return;
    at = act.session;
    statements.push(act.statement);
  };
  if (worked !== undefined) {
    for (const decision of decisionsSince(session, worked)) say(alsoSay(at, decision));
    const { scaled, done } = achieved(worked);
    if (done) say(complete(at, now));
    if (scaled !== undefined && session.data.masteryScore !== undefined)
      say(judge(at, { met: scaled >= session.data.masteryScore, scaled }, now));
  }
  say(terminate(at, now));
  return { session: at, statements };
};

/** Statements of the decisions that were made in this session; those of an earlier one were told in it. */
const decisionsSince = (
  { launch, began }: Session,
  { sitting, seat, exercise, events, run }: Worked,
): readonly Statement[] => {
  const seen = new Map(traineeView(exercise, run, seat)?.items.map((item) => [item.id, item]));
  return events.flatMap((event) => {
    if (event.kind !== 'decided' || event.person !== seat || event.at * 1000 <= began) return [];
    const { decision, at } = event;
    const { truth, opened = [] } = seen.get(decision.item) ?? {};
    return [
      decisionStatement({
        actor: launch.actor,
        run: sitting,
        exercise: exercise.id,
        decision,
        at: instantOf(at),
        opened: opened.map(({ part }) => part),
        ...(truth === undefined ? {} : { truth: { target: truth.target, void: truth.void } }),
      }),
    ];
  });
};

/** Whether everything is decided, and the share of right decisions; none before the truth of every item is out. */
const achieved = ({
  seat,
  exercise,
  run,
}: Worked): { readonly done: boolean; readonly scaled?: number } => {
  const decided = (traineeView(exercise, run, seat)?.items ?? []).filter(
    ({ decision }) => decision !== undefined,
  );
  const done = decided.length === itemsOf(exercise).size;
  if (!done || decided.some(({ truth }) => truth === undefined)) return { done };
  const counted = decided.filter(({ truth }) => truth?.void === false);
  const right = counted.filter(({ decision, truth }) => decision?.flagged === truth?.target);
  return { done, ...(counted.length === 0 ? {} : { scaled: right.length / counted.length }) };
};
