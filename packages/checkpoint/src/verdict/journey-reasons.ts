import { ruleState } from '@amirani/schengen/conditions';
import type { FirstLineInput } from './input.ts';
import type { VerdictReason } from './model.ts';
import { saying } from './saying.ts';

const say = saying('conditions');

/**
 * What the journey itself gives the first line to look at, before any condition: somebody who asks for protection is helped
 * and never just passed on (Reg. (EU) 2016/399 Art. 3(b), 4; R28); nobody leaves on an incoming flight; and a stated
 * destination does not silently replace that of the flight.
 */
export const journeyReasons = (input: FirstLineInput): readonly VerdictReason[] => {
  const { given, flight, twins } = input;
  const to = flight.state === 'no-flight' ? undefined : flight.destination;
  const said = given.destination;
  const state = (code: string | undefined): string | undefined =>
    code === undefined ? undefined : ruleState(code, twins);
  return [
    ...(given.person?.seeksProtection === true
      ? [say('checkpoint.protection.sought', 'attention', { locator: 'person.seeksProtection' })]
      : []),
    ...(isNotLeaving(input)
      ? [say('checkpoint.flight.not-leaving', 'not-checked', { locator: 'destination' })]
      : []),
    ...(to !== undefined && said !== undefined && (state(to) ?? to) !== (state(said) ?? said)
      ? [
          say('checkpoint.destination.differs', 'attention', {
            facts: { flight: to, said },
            locator: 'destination',
          }),
        ]
      : []),
  ];
};

/** Whether the flight, or where the traveller says that it goes, comes in to the State whose exit is checked. */
const isNotLeaving = ({ profile, given, flight, twins }: FirstLineInput): boolean => {
  const to = (flight.state === 'no-flight' ? undefined : flight.destination) ?? given.destination;
  return profile === 'georgian-exit' && to !== undefined && ruleState(to, twins) === 'GE';
};
