import type { Condition } from './condition.ts';

/** What people may be in an exercise: the first line, the shift leader. */
export interface Role {
  readonly id: string;
  readonly text: string;
}

/** What is to have happened by when, judged from what was recorded and from nothing else. */
export interface Expectation {
  readonly id: string;
  /** Minutes in which it is to happen: of the exercise, or from the inject on after which it is expected. */
  readonly by: number;
  /** On numbers, time and counts; minutes and counts begin with the exercise, or with that inject. */
  readonly when: Condition;
  /** That it holds at some moment, or at every one until the minute is over. */
  readonly holds: 'once' | 'throughout';
  /** An inject: people who have not received it have no expectation. */
  readonly after?: string;
}

/** What a trainee or a team is to show: met where everything is that is expected. */
export interface Objective {
  readonly id: string;
  readonly text: string;
  /** Of each person, or of a team together; a class that is in no teams is one. */
  readonly of: 'each' | 'team';
  /** Whose it is; everybody's where absent. */
  readonly roles?: readonly string[];
  readonly expectations: readonly Expectation[];
}

/** People who do one exercise together; each person is in one team. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly person: string; readonly role?: string }[];
}

/** Counts for which one has to know what is true: told when that is, to nobody sooner. */
export const countsOfTruth: readonly string[] = [
  'hits',
  'misses',
  'falseAlarms',
  'correctPasses',
  'helped',
  'unhelped',
];
