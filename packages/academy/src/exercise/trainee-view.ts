import type { Decision, Item, Network } from '../scoring/index.ts';
import { type Exercise, itemsOf } from './exercise.ts';
import type { Opened, Run } from './run.ts';
import { isForRoleOf, placeOf } from './run.ts';

/** An item as a trainee sees it: nothing of what is true of it before it may be seen. */
export interface SeenItem {
  readonly id: string;
  readonly block: string;
  readonly hint?: 'target' | 'clear';
  readonly decision?: Decision;
  /** Parts of it that the trainee opened, with the minute of the exercise's clock. */
  readonly opened: readonly Omit<Opened, 'item'>[];
  /** After the decision in practice, after the release in a measured block. */
  readonly truth?: {
    readonly target: boolean;
    readonly evidence: readonly string[];
    readonly technique?: string;
    readonly line?: NonNullable<Item['line']>;
    readonly referral?: 'asylum' | 'child' | 'victim';
    readonly network?: Network;
    readonly trend?: NonNullable<Item['trend']>;
    readonly void: boolean;
  };
}

/** What one trainee may see of a run. Everything a browser is sent is made from this, and from nothing else. */
export interface TraineeView {
  readonly state: Run['state'];
  readonly items: readonly SeenItem[];
  readonly injects: readonly string[];
  /** The viewer's team and role in it; absent without teams. */
  readonly place?: { readonly team: string; readonly role?: string };
  /** What is to be shown. What is expected and when is not said: it would tell what comes. */
  readonly objectives: readonly string[];
  /** How many items are still to come; which ones, and what kind, is not said. */
  readonly left: number;
}

/** The view of a trainee; undefined for people outside the run. */
export const traineeView = (
  exercise: Exercise,
  run: Run,
  person: string,
): TraineeView | undefined => {
  const seat = run.seats.get(person);
  if (seat === undefined) return undefined;
  const items = itemsOf(exercise);
  const texts = new Map(exercise.injects.map(({ id, text }) => [id, text]));
  const place = placeOf(run, person);
  const role = exercise.roles?.find(({ id }) => id === place?.role);
  return {
    state: run.state,
    ...(place === undefined
      ? {}
      : { place: { team: place.team.name, ...(role === undefined ? {} : { role: role.text }) } }),
    objectives: (exercise.objectives ?? [])
      .filter((objective) => isForRoleOf(run, person, objective))
      .map(({ text }) => text),
    left: items.size - seat.shown.size,
    injects: seat.injects.flatMap((id) => texts.get(id) ?? []),
    items: [...seat.shown.keys()].flatMap((id): SeenItem[] => {
      const found = items.get(id);
      if (found === undefined) return [];
      const { item, block } = found;
      const decision = seat.decisions.get(id);
      const mayKnow = decision !== undefined && (block.kind === 'practice' || run.released);
      return [
        {
          id,
          block: block.id,
          ...(item.hint === undefined ? {} : { hint: item.hint }),
          ...(decision === undefined ? {} : { decision }),
          opened: seat.opened.flatMap(({ item: of, part, minutes }) =>
            of === id ? [{ part, minutes }] : [],
          ),
          ...(mayKnow
            ? {
                truth: {
                  target: item.target,
                  evidence: item.evidence,
                  ...(item.technique === undefined ? {} : { technique: item.technique }),
                  ...(item.line === undefined ? {} : { line: item.line }),
                  ...(item.referral === undefined ? {} : { referral: item.referral }),
                  ...(item.network === undefined ? {} : { network: item.network }),
                  ...(item.trend === undefined ? {} : { trend: item.trend }),
                  void: run.voided.has(id),
                },
              }
            : {}),
        },
      ];
    }),
  };
};
