import type { BorderModule } from './module.ts';
import { under } from './problem.ts';
import type { Act, Condition, State, Step, Transition, Truth } from './state.ts';

/** A step with its place in the module. */
export interface PlacedStep {
  readonly at: string;
  readonly step: Step;
}

/** The steps of a transition, with all states that it can lead to. */
export const stepsOf = (transition: Transition, at: string): readonly PlacedStep[] => {
  if ('conditional' in transition)
    return [
      ...transition.conditional.map(({ go }, index) => ({
        at: `${at}/conditional/${index}/go`,
        step: go,
      })),
      { at: `${at}/else`, step: transition.else },
    ];
  if ('table' in transition)
    return [
      ...Object.entries(transition.table.rows).map(([key, step]) => ({
        at: under(`${at}/table/rows`, key),
        step,
      })),
      { at: `${at}/else`, step: transition.else },
    ];
  return [{ at, step: transition }];
};

/** The names of the states to which a state can lead. */
export const targetsOf = (state: State): readonly string[] => [
  ...(state.type === 'Guard' ? [state.otherwise] : []),
  ...(state.transition === undefined
    ? []
    : stepsOf(state.transition, '').flatMap(({ step }) =>
        'to' in step ? [step.to] : step.distributed.map(({ to }) => to),
      )),
];

/** The states that can be reached from one, itself among them. */
export const reachable = ({ states }: BorderModule, from: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = Object.hasOwn(states, name) ? states[name] : undefined;
    if (state === undefined || found.has(name)) continue;
    found.add(name);
    open.push(...targetsOf(state));
  }
  return found;
};

/** The conditions of a state, with their places, those inside others as well. */
export const conditionsOf = (
  state: State,
  at: string,
): readonly { readonly at: string; readonly condition: Condition }[] => {
  const { transition } = state;
  return [
    ...(state.type === 'Guard' ? inside(state.allow, `${at}/allow`) : []),
    ...(transition !== undefined && 'conditional' in transition
      ? transition.conditional.flatMap(({ if: condition }, index) =>
          inside(condition, `${at}/transition/conditional/${index}/if`),
        )
      : []),
  ];
};

const inside = (
  condition: Condition,
  at: string,
): readonly { readonly at: string; readonly condition: Condition }[] => {
  const parts =
    'all' in condition
      ? condition.all.map((one, index) => [one, `${at}/all/${index}`] as const)
      : 'any' in condition
        ? condition.any.map((one, index) => [one, `${at}/any/${index}`] as const)
        : 'not' in condition
          ? [[condition.not, `${at}/not`] as const]
          : [];
  return [{ at, condition }, ...parts.flatMap(([one, place]) => inside(one, place))];
};

/** The roles that an act names, with their places. */
export const rolesOf = (
  act: Act,
  at: string,
): readonly { readonly at: string; readonly role: string }[] => {
  const named = (key: string, role: string | undefined) =>
    role === undefined ? [] : [{ at: `${at}/${key}`, role }];
  const listed = (roles: readonly string[]) =>
    roles.map((role, index) => ({ at: `${at}/roles/${index}`, role }));
  switch (act.type) {
    case 'Book':
      return [...listed(act.roles), ...named('payer', act.payer)];
    case 'CheckIn':
    case 'Meet':
      return listed(act.roles);
    case 'Pay':
      return [...named('from', act.from), ...named('to', act.to)];
    case 'AmendBooking':
      return [...named('role', act.role), ...named('from', act.from)];
    case 'LinkTo':
      return [...named('role', act.role), ...named('other', act.other)];
    case 'Travel':
      return [...named('role', act.role), ...named('beside', act.beside)];
    case 'Present':
      return [...named('role', act.role), ...named('documentOf', act.documentOf)];
    case 'IssueDocument':
    case 'AlterDocument':
    case 'Answer':
    case 'Overstay':
    case 'Ask':
    case 'Emit':
      return named('role', act.role);
    case 'Initial':
    case 'Simple':
    case 'Delay':
    case 'Guard':
    case 'Set':
    case 'Terminal':
      return [];
  }
};

/** What the ledger says of an act, where it says anything. */
export const truthOf = (act: Act): Truth | undefined => ('truth' in act ? act.truth : undefined);

/** Whether a person is responsible for an act: asking for help is not an offence. */
export const isGuilt = (act: Act): boolean => act.type !== 'Ask' && truthOf(act) !== undefined;

/** Every object with numbers of a module: how many numbers it has, and whether they are assumed. */
export const numbersOf = (
  value: unknown,
): readonly { readonly count: number; readonly assumed: boolean }[] => {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => numbersOf(item));
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.values(value);
  const count = members.filter((member) => typeof member === 'number').length;
  return [
    ...(count === 0 ? [] : [{ count, assumed: 'assumption' in value }]),
    ...members.flatMap((member: unknown) => numbersOf(member)),
  ];
};
