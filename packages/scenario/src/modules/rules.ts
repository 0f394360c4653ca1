import { amountOf, type Dials } from './basis.ts';
import { leastLine } from './evidence.ts';
import { type BorderModule, initialOf, prevalences } from './module.ts';
import { own, type Say, under } from './problem.ts';
import { readable, type State, type Step } from './state.ts';
import { conditionsOf, isGuilt, reachable, rolesOf, stepsOf, targetsOf, truthOf } from './visit.ts';

/** What must hold of a module beyond its shape, with its dials as they stand. */
export const checkRules = (module: BorderModule, dials: Dials, say: Say): void => {
  checkDials(module, say);
  checkWays(module, say);
  checkRoles(module, say);
  checkAttributes(module, say);
  checkTruths(module, say);
  checkDecoys(module, dials, say);
  checkQuantities(module, dials, say);
};

/** Probabilities sum to one this closely, or the module is refused. */
const CLOSE = 1e-9;

/** What can be known of a module only when its dials stand: sums of probabilities, and rates. */
export const checkQuantities = (module: BorderModule, dials: Dials, say: Say): void => {
  for (const [name, state] of Object.entries(module.states)) {
    const at = under('/states', name);
    if (state.transition !== undefined)
      for (const { at: place, step } of stepsOf(state.transition, `${at}/transition`))
        checkSum(step, place, dials, say);
    for (const key of ['days', 'nights', 'bags', 'amount'] as const) {
      const span = key in state ? (state as unknown as Record<string, Spanned>)[key] : undefined;
      if (span !== undefined && (span.low > span.high || span.low < 0))
        say('module.number.range', `${at}/${key}`);
    }
  }
  for (const [name, { members }] of Object.entries(module.roles))
    if (
      members !== undefined &&
      (members.low < 1 || members.high < members.low || members.high > 40)
    )
      say('module.number.range', `${under('/roles', name)}/members`);
  for (const prevalence of prevalences) {
    const rate = amountOf(module.perMillion[prevalence], dials);
    if (rate < 0 || rate > 1_000_000 || !Number.isInteger(rate))
      say('module.number.range', `/perMillion/${prevalence}`);
  }
  const begins = amountOf(module.begins, dials);
  if (begins < 0 || begins > 3650 || !Number.isInteger(begins))
    say('module.number.range', '/begins');
};

interface Spanned {
  readonly low: number;
  readonly high: number;
}

const checkSum = (step: Step, at: string, dials: Dials, say: Say): void => {
  if ('to' in step) return;
  const shares = step.distributed.map(({ p }) => amountOf(p, dials));
  shares.forEach((share, index) => {
    if (share < 0 || share > 1) say('module.probability.range', `${at}/distributed/${index}/p`);
  });
  const sum = shares.reduce((all, share) => all + share, 0);
  if (Math.abs(sum - 1) > CLOSE) say('module.probability.sum', at, { sum: String(sum) });
};

const checkDials = (module: BorderModule, say: Say): void => {
  const { dials = {} } = module;
  for (const [name, { value, min, max }] of Object.entries(dials))
    if (min > max || value < min || value > max) say('module.dial.range', under('/dials', name));
  for (const { at, dial } of dialsIn(module, ''))
    if (own(dials, dial) === undefined) say('module.dial.unknown', at, { dial });
};

const dialsIn = (
  value: unknown,
  at: string,
): readonly { readonly at: string; readonly dial: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    (key === 'dial' || key === 'oneLess') && typeof item === 'string'
      ? [{ at, dial: item }]
      : dialsIn(item, under(at, key)),
  );
};

const checkWays = (module: BorderModule, say: Say): void => {
  const { states } = module;
  const names = Object.keys(states);
  const initial = names.filter((name) => states[name]?.type === 'Initial');
  if (initial.length !== 1)
    say('module.state.initial', '/states', { count: String(initial.length) });
  const seen = new Set(initial.length === 1 ? reachable(module, initialOf(module)) : names);
  if (module.decoys !== undefined) {
    const { start } = module.decoys;
    if (own(states, start) === undefined)
      say('module.state.unknown', '/decoys/start', { state: start });
    for (const name of reachable(module, start)) seen.add(name);
  }
  for (const [name, state] of Object.entries(states)) {
    const at = under('/states', name);
    for (const target of new Set(targetsOf(state)))
      if (own(states, target) === undefined) say('module.state.unknown', at, { state: target });
    for (const { at: place, condition } of conditionsOf(state, at))
      if ('visited' in condition && own(states, condition.visited) === undefined)
        say('module.state.unknown', place, { state: condition.visited });
    if (!seen.has(name)) say('module.state.unreachable', at, { state: name });
    // A way on is asked for by the shape of every state but the last.
    if (![...reachable(module, name)].some((one) => states[one]?.type === 'Terminal'))
      say('module.state.endless', at, { state: name });
  }
};

const checkRoles = (module: BorderModule, say: Say): void => {
  const { roles, states } = module;
  const known = (role: string, at: string): void => {
    if (own(roles, role) === undefined) say('module.role.unknown', at, { role });
  };
  for (const [name, { like }] of Object.entries(roles))
    if (like !== undefined) known(like, `${under('/roles', name)}/like`);
  if (Object.values(roles).every(({ travels }) => travels === false))
    say('module.role.traveller', '/roles');
  for (const [name, state] of Object.entries(states))
    for (const { at, role } of rolesOf(state, under('/states', name))) known(role, at);
};

/** Facts that a module must not depend on, under any name (R69). */
const PROTECTED =
  /nation|citizen|country|sex|gender|age$|^age|birth|born|name|origin|ethnic|race|colou?r|religio|belief|faith|language|cultur|residen|disab|orient|politic|health/i;

const checkAttributes = (module: BorderModule, say: Say): void => {
  const states = Object.entries(module.states).map(
    ([name, state]) => [under('/states', name), state] as const,
  );
  const set = new Set(
    states.flatMap(([, state]) => (state.type === 'Set' ? [state.attribute] : [])),
  );
  const check = (attribute: string, at: string): void => {
    if (PROTECTED.test(attribute)) say('module.attribute.protected', at, { attribute });
    else if (!(set.has(attribute) || readable.some((one) => one === attribute)))
      say('module.attribute.unknown', at, { attribute });
  };
  for (const [at, state] of states) {
    if (state.type === 'Set') {
      check(state.attribute, at);
      // What the engine tells is not for a module to change.
      if (readable.some((one) => one === state.attribute))
        say('module.attribute.unknown', at, { attribute: state.attribute });
    }
    for (const { at: place, condition } of conditionsOf(state, at))
      if ('attribute' in condition) check(condition.attribute, place);
    if (state.transition !== undefined && 'table' in state.transition)
      check(state.transition.table.attribute, `${at}/transition/table`);
  }
};

/** The line of an act is the first one that any of its evidence reaches; without evidence nobody sees it. */
const checkTruths = ({ states }: BorderModule, say: Say): void => {
  for (const [name, state] of Object.entries(states)) {
    const truth = truthOf(state);
    if (truth === undefined) continue;
    const least = leastLine(truth.evidence);
    if (truth.line !== least)
      say('module.truth.line', `${under('/states', name)}/truth`, { line: truth.line, least });
  }
};

/** For each planted entity at least this many honest ones look like it (specification A3). */
const DECOYS = 3;

const checkDecoys = (module: BorderModule, dials: Dials, say: Say): void => {
  const { decoys } = module;
  const guilty = (names: Iterable<string>): string | undefined =>
    [...names].find((name) => isGuiltAt(module.states, name));
  const planted = guilty(Object.keys(module.states)) !== undefined;
  const each = decoys === undefined ? 0 : amountOf(decoys.each, dials);
  if (planted && (each < DECOYS || each > 20 || !Number.isInteger(each)))
    say('module.decoy.few', decoys === undefined ? '' : '/decoys/each', { least: String(DECOYS) });
  const fault = decoys === undefined ? undefined : guilty(reachable(module, decoys.start));
  if (fault !== undefined) say('module.decoy.guilty', '/decoys/start', { state: fault });
};

const isGuiltAt = (states: Readonly<Record<string, State>>, name: string): boolean => {
  const state = own(states, name);
  return state !== undefined && isGuilt(state);
};
