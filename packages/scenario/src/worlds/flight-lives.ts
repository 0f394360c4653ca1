import type { BorderModule } from '../modules/module.ts';
import { background } from './background.ts';
import { flightOf } from './flight.ts';
import { keyedStream } from './keyed-stream.ts';
import { type TwinEntry, twinGroups } from './ledger-entry.ts';
import { type Life, lifeOf } from './life.ts';
import { streamName, type TrainingPlan } from './plan.ts';
import type { WorldFlight } from './record.ts';
import { runStory } from './run-story.ts';
import type { StoryKey } from './story.ts';

/** Everybody of one flight. */
export interface FlightLives {
  readonly flight: WorldFlight;
  /** In the order of the plan; callers may reorder them for display. */
  readonly lives: readonly Life[];
}

/**
 * The lives of a flight, by its number from 0, optionally of some modules only. They depend only on the plan: flights can be
 * made in any order, anywhere, and a life does not depend on the others.
 */
export const livesOfFlight = (
  plan: TrainingPlan,
  number: number,
  isWanted: (module: BorderModule) => boolean = () => true,
): FlightLives => {
  const flight = flightOf(plan.key, plan.extent, plan.options.referenceDate, number);
  const lives: Life[] = [];
  for (let at = plan.first[number] ?? 0; at < (plan.first[number + 1] ?? 0); at++) {
    const way = plan.stories[2 * at] ?? 0;
    const planned = plan.modules[way >> 1];
    if (planned === undefined || !isWanted(planned.module)) continue;
    const decoy = way % 2 === 1;
    const own = plan.stories[2 * at + 1] ?? 0;
    const name = streamName(planned.module, decoy);
    const stream = (what: string) => keyedStream(plan.key, `${name}/${what}`, own);
    const key: StoryKey = {
      module: planned.module,
      dials: planned.dials,
      flight,
      stocks: plan.stocks,
      number: own,
      way: decoy ? 'decoy' : 'plant',
      stream,
      identity: (what) => stream(`identity/${what}`),
    };
    lives.push(...withTwin(key, stream, decoy ? Math.floor(own / planned.decoysEach) : undefined));
  }
  return { flight: flight.shown, lives };
};

/** The life of a story, and that of its twin where it has one: of those who travel alone every so manieth does. */
const withTwin = (
  key: StoryKey,
  stream: StoryKey['stream'],
  like: number | undefined,
): readonly Life[] => {
  const life = withDecoys(lifeOf(runStory(key)), key, like);
  const roles = Object.values(key.module.roles);
  const chance = stream('twin');
  if (roles.length !== 1 || roles[0]?.members !== undefined) return [life];
  if (!chance.chance(background.twin.value)) return [life];
  const otherwise = chance.pick(twinGroups);
  const story = runStory({ ...key, identity: (what) => stream(`twin/${what}`), otherwise });
  const twin = withDecoys(lifeOf(story), key, like);
  const [one, other] = [life.travellers[0], twin.travellers[0]];
  if (one === undefined || other === undefined) return [life];
  const entry: TwinEntry = {
    kind: 'twin',
    subject: other.id,
    entity: twin.entity,
    of: one.id,
    group: otherwise,
  };
  return [life, { ...twin, truths: [...twin.truths, entry] }];
};

/** That a life is a decoy, and of what, is a truth as well. */
const withDecoys = (life: Life, { module }: StoryKey, like: number | undefined): Life =>
  like === undefined
    ? life
    : {
        ...life,
        truths: [
          ...life.truths,
          ...life.travellers.map(({ id }) => ({
            kind: 'decoy' as const,
            subject: id,
            entity: life.entity,
            like: `${module.id}/plant/${like}`,
          })),
        ],
      };
