import { decide, itemsOf, open, type RunEvent, runOf, show } from '@amirani/academy/exercise';
import { type Decision, linkName } from '@amirani/academy/scoring';
import {
  askedOf,
  evidenceCodes,
  isPartOf,
  type Material,
  nameableIn,
} from '@amirani/scenario/items';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem, type ProblemCode } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { AcademySeenItem, AcademyShownItem, AcademySitting } from '../../api/types.ts';
import { secondsOf } from '../find.ts';
import { sendDueInjects } from './injects.ts';
import { type Seated, seatedIn, sittingOf } from './seated.ts';
import type { ExerciseShelf } from './shelf.ts';
import { insertEvents, readMaterial, takeAttempt, takeOpening, takeShowing } from './store.ts';

/** Why something is not done, in the words of the exercise and in those of the server. */
const refusals: Readonly<Record<string, ProblemCode>> = {
  'academy.run.state': 'academy.sitting.not-running',
  'academy.run.no-seat': 'academy.sitting.not-running',
  'academy.run.no-item': 'academy.item.not-shown',
  'academy.run.not-shown': 'academy.item.not-shown',
  'academy.run.decided': 'academy.attempt.stale',
};

const refused = (code: string): Problem => new Problem(refusals[code] ?? 'academy.item.not-shown');

/**
 * Lays the next item before the trainee, or the one again that lies there; `shown` is undefined when all are decided.
 * @throws Problem `http.not-found`, `academy.sitting.not-running`
 */
export const showNext = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  now: Date,
): Promise<{ readonly shown: AcademyShownItem | undefined; readonly sitting: AcademySitting }> => {
  await sendDueInjects(tx, shelf, id, now);
  let seated = await seatedIn(tx, shelf, id);
  const act = show(seated.exercise, seated.run, seated.seat.id, secondsOf(now));
  if ('refused' in act) {
    if (act.refused !== 'academy.run.no-item') throw refused(act.refused);
    return { shown: undefined, sitting: sittingOf(seated, now) };
  }
  const { event } = act;
  if (event.kind !== 'shown') throw new Error('to show is to show');
  if (seated.run.seats.get(seated.seat.id)?.shown.has(event.item) !== true) {
    const number = await record(tx, (own) => takeShowing(own, id, seated.seat.id, event.item), id, [
      event,
    ]);
    // Another window of the same person was first: what it was shown is what lies there.
    seated = number === undefined ? await seatedIn(tx, shelf, id) : after(seated, event);
    await publish(tx, [{ kind: 'academy-progress', id }]);
  }
  const sitting = sittingOf(seated, now);
  if (sitting.open === undefined) throw new Problem('academy.sitting.not-running');
  return { shown: await shownItem(tx, seated, sitting, sitting.open), sitting };
};

/** An item again that was shown to the trainee. @throws Problem `http.not-found` */
export const lookAgain = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  item: string,
  now: Date,
): Promise<AcademyShownItem> => {
  const seated = await seatedIn(tx, shelf, id);
  return shownItem(tx, seated, sittingOf(seated, now), item);
};

const shownItem = async (
  tx: Transaction,
  { exercise }: Seated,
  { id, seen }: AcademySitting,
  item: string,
): Promise<AcademyShownItem> => {
  const found = mustFind(seen.find((one) => one.id === item));
  // Read as the trainee: the database gives no item that was not shown to them.
  const material = JSON.parse(mustFind(await readMaterial(tx, id, item))) as Material;
  const kind = itemsOf(exercise).get(item)?.block.kind ?? 'measured';
  return { item: found, kind, material, evidence: [...evidenceCodes[material.kind]] };
};

/**
 * An item that was shown to somebody of the trainer's own classes, as it was shown, without what anybody decided on it or what is
 * true of it. @throws Problem `http.not-found`
 */
export const lookAtShown = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  item: string,
): Promise<AcademyShownItem> => {
  // Read as the trainer: the database gives no item that lay before nobody.
  const material = JSON.parse(mustFind(await readMaterial(tx, id, item))) as Material;
  const { block, item: known } = mustFind(itemsOf(await shelf.exerciseOf(tx, id)).get(item));
  return {
    item: { id: item, block: block.id, opened: [], hint: known.hint },
    kind: block.kind,
    material,
    evidence: [...evidenceCodes[material.kind]],
  };
};

/**
 * Notes that the trainee opened a part of the item that lies before them; gives how many of its parts are. What comes when the
 * item is decided already, or the exercise stands, is not noted and no error: nobody sees it then.
 * @throws Problem `http.not-found`, `academy.part.unknown`
 */
export const openPart = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  { id, item, part }: { readonly id: string; readonly item: string; readonly part: string },
  now: Date,
): Promise<number> => {
  const { run, seat } = await seatedIn(tx, shelf, id);
  const material = JSON.parse(mustFind(await readMaterial(tx, id, item))) as Material;
  if (!isPartOf(material.kind, part)) throw new Problem('academy.part.unknown');
  const act = open(run, seat.id, item, part, secondsOf(now));
  const before = run.seats.get(seat.id)?.opened.filter((one) => one.item === item).length ?? 0;
  if ('refused' in act) return before;
  const number = await record(tx, (own) => takeOpening(own, id, seat.id, item), id, [act.event]);
  return number === undefined ? before : before + 1;
};

/** Whether a material has whom a decision names as members, by these links, and the period at which it warns. */
const canBeNamed = (
  material: Material,
  { network, warned }: Pick<Decision, 'network' | 'warned'>,
): boolean => {
  if (warned !== undefined && (material.kind !== 'series' || warned >= askedOf(material).length))
    return false;
  if (network === undefined) return true;
  const nameable = nameableIn(material);
  if (nameable === undefined) return false;
  const values = new Set(nameable.neighbours.map(({ value }) => value));
  const links = new Set(
    [
      ...nameable.between,
      ...nameable.neighbours.flatMap(({ value, joins }) =>
        [...joins.keys()].map((to) => [value, to] as const),
      ),
    ].map(([one, other]) => linkName(one, other)),
  );
  return (
    network.members.every((member) => values.has(member)) &&
    network.links.every(([one, other]) => links.has(linkName(one, other)))
  );
};

/** What a trainee decides, with how often they have decided. */
export interface GivenDecision extends Omit<Decision, 'seconds'> {
  readonly attempt: number;
}

/**
 * Decides on the item shown to the trainee. One atomic statement counts it, so a second decision on the same item is rejected.
 * @throws Problem `http.not-found`, `academy.sitting.not-running`, `academy.item.not-shown`, `academy.attempt.stale`,
 * `academy.evidence.unknown`
 */
export const decideOn = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
  { attempt, ...given }: GivenDecision,
  now: Date,
): Promise<{ readonly item: AcademySeenItem; readonly sitting: AcademySitting }> => {
  const before = await seatedIn(tx, shelf, id);
  const act = decide(before.exercise, before.run, before.seat.id, given, secondsOf(now));
  if ('refused' in act) throw refused(act.refused);
  const material = JSON.parse(mustFind(await readMaterial(tx, id, given.item))) as Material;
  const codes: readonly string[] = evidenceCodes[material.kind];
  if (given.named.some((code) => !codes.includes(code)) || !canBeNamed(material, given))
    throw new Problem('academy.evidence.unknown');
  const take = (own: Transaction) => takeAttempt(own, id, before.seat.id, given.item, attempt);
  if ((await record(tx, take, id, [act.event])) === undefined)
    throw new Problem('academy.attempt.stale');
  await publish(tx, [{ kind: 'academy-progress', id }]);
  const seated = after(before, act.event);
  const sitting = sittingOf(seated, now);
  return { item: mustFind(sitting.seen.find((one) => one.id === given.item)), sitting };
};

const after = (seated: Seated, event: RunEvent): Seated => {
  const events = [...seated.events, event];
  return { ...seated, events, run: runOf(events) };
};

/** Takes the number of an event and writes it down, in the role of the assessor; undefined where nothing was taken. */
const record = (
  tx: Transaction,
  take: (own: Transaction) => Promise<number | undefined>,
  id: string,
  events: readonly RunEvent[],
): Promise<number | undefined> =>
  asRole(tx, 'amirani_assessor', async (own) => {
    const number = await take(own);
    if (number !== undefined) await insertEvents(own, id, number, events);
    return number;
  });
