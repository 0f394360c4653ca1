import { amountOf, type Dials } from '../modules/basis.ts';
import { initialOf } from '../modules/module.ts';
import { own } from '../modules/problem.ts';
import type { Branch, Condition, State, Step, Transition } from '../modules/state.ts';
import type { Stream } from '../random/stream.ts';
import { perform } from './acts.ts';
import { openStory, type Story, type StoryKey } from './story.ts';

/** After this many steps an endless story is ended, and the ledger says so. */
const MOST_STEPS = 400;

/** Runs a story from its first state to its last. */
export const runStory = (key: StoryKey): Story => {
  const { module, dials, way } = key;
  const story = openStory(key, amountOf(module.begins, dials));
  const source = key.stream('module');
  let name = way === 'decoy' ? (module.decoys?.start ?? '') : initialOf(module);
  for (let step = 0; ; step++) {
    const state = own(module.states, name);
    if (state === undefined || state.type === 'Terminal') return story;
    if (step === MOST_STEPS) {
      story.truths.push({ kind: 'cut', subject: story.actors[0]?.id ?? '', entity: story.entity });
      return story;
    }
    // Chance of the way and chance of the act are apart, and both of this step alone.
    perform(story, state, source.child(`act/${step}`), key.identity(`act/${step}`));
    story.visited.add(name);
    name = nextOf(story, state, dials, source.child(`way/${step}`));
  }
};

const nextOf = (story: Story, state: State, dials: Dials, source: Stream): string => {
  if (state.type === 'Guard' && !holds(story, state.allow, dials)) return state.otherwise;
  return state.transition === undefined ? '' : stepTo(story, state.transition, dials, source);
};

const stepTo = (story: Story, transition: Transition, dials: Dials, source: Stream): string => {
  if ('conditional' in transition) {
    const found = transition.conditional.find(({ if: condition }) =>
      holds(story, condition, dials),
    );
    return along(found?.go ?? transition.else, dials, source);
  }
  if ('table' in transition) {
    const { attribute, rows } = transition.table;
    return along(
      own(rows, String(attributeOf(story, attribute))) ?? transition.else,
      dials,
      source,
    );
  }
  return along(transition, dials, source);
};

const along = (step: Step, dials: Dials, source: Stream): string =>
  'to' in step ? step.to : branchOf(step.distributed, dials, source.next());

/** 32 bits against the running sum in the same bits: whole numbers, so that every machine takes the same way. */
const branchOf = (branches: readonly Branch[], dials: Dials, word: number): string => {
  let sum = 0;
  for (const { p, to } of branches) {
    sum += Math.round(amountOf(p, dials) * 4294967296);
    if (word < sum) return to;
  }
  // The reader has seen that they sum to one: what is left is less than a billionth, by rounding.
  return branches.findLast(({ p }) => amountOf(p, dials) > 0)?.to ?? '';
};

const holds = (story: Story, condition: Condition, dials: Dials): boolean => {
  if ('all' in condition) return condition.all.every((one) => holds(story, one, dials));
  if ('any' in condition) return condition.any.some((one) => holds(story, one, dials));
  if ('not' in condition) return !holds(story, condition.not, dials);
  if ('visited' in condition) return story.visited.has(condition.visited);
  const value = attributeOf(story, condition.attribute);
  return 'is' in condition
    ? value === condition.is
    : typeof value === 'number' && value >= amountOf(condition.atLeast, dials);
};

/** What a condition may ask: what the module set, and what the engine tells. Nothing of who somebody is (R69). */
const attributeOf = (story: Story, attribute: string): string | boolean | number | undefined => {
  const travelling = story.actors.filter(({ member }) => member.travels);
  switch (attribute) {
    case 'chip':
      return travelling[0]?.document.chip !== null;
    case 'partySize':
      return travelling.length;
    case 'daysLeft':
      return story.daysLeft;
    case 'direction':
      return story.key.flight.shown.direction;
    default:
      return story.attributes.get(attribute);
  }
};
