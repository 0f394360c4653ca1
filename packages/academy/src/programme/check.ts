import { monthNumber } from './months.ts';
import type { MonthSpan, Programme } from './programme.ts';
import { programmeParts } from './programme.ts';

/** What does not fit together in a programme. */
export interface ProgrammeProblem {
  readonly code:
    | 'academy.programme.id-twice'
    | 'academy.programme.outside-months'
    | 'academy.programme.unknown-activity'
    | 'academy.programme.unknown-institution'
    | 'academy.programme.attendance-twice'
    | 'academy.programme.accepted-without-month'
    | 'academy.programme.no-baseline';
  /** The list and the id in it: `sessions/s-3`. */
  readonly at: string;
}

/** Kinds of indicators whose baseline the entry tests measure where nobody states one. */
const measuredBaseline = ['skill-after', 'skill-gain', 'retention-1', 'retention-3', 'retention-6'];

/** Everything that does not fit together, in the order of the parts; empty where it does. Never throws. */
export const programmeProblems = (programme: Programme): readonly ProgrammeProblem[] => [
  ...twice(programme),
  ...outside(programme),
  ...sessionProblems(programme),
  ...programme.deliverables.flatMap(({ id, state, acceptedIn }): ProgrammeProblem[] =>
    (state === 'accepted') === (acceptedIn !== undefined)
      ? []
      : [{ code: 'academy.programme.accepted-without-month', at: `deliverables/${id}` }],
  ),
  ...programme.indicators.flatMap(({ id, kind, baseline }): ProgrammeProblem[] =>
    baseline !== undefined || measuredBaseline.includes(kind)
      ? []
      : [{ code: 'academy.programme.no-baseline', at: `indicators/${id}` }],
  ),
];

const twice = (programme: Programme): ProgrammeProblem[] =>
  programmeParts.flatMap((part) => {
    const ids = programme[part].map(({ id }) => id);
    return ids
      .filter((id, place) => ids.indexOf(id) !== place)
      .map((id): ProgrammeProblem => ({ code: 'academy.programme.id-twice', at: `${part}/${id}` }));
  });

const outside = (programme: Programme): ProgrammeProblem[] => {
  const { start, months } = programme;
  const spans: readonly (readonly [at: string, span: MonthSpan])[] = [
    ...programme.phases.map((one) => [`phases/${one.id}`, one] as const),
    ...programme.activities.map((one) => [`activities/${one.id}`, one] as const),
    ...programme.deliverables.map((one) => [`deliverables/${one.id}`, at(one.due)] as const),
    ...programme.deliverables.flatMap(({ id, acceptedIn }) =>
      acceptedIn === undefined ? [] : [[`deliverables/${id}`, at(acceptedIn)] as const],
    ),
    ...programme.lessons.map((one) => [`lessons/${one.id}`, at(one.month)] as const),
    ...programme.sessions.map(
      (one) => [`sessions/${one.id}`, at(monthNumber(start, one.on))] as const,
    ),
  ];
  return spans
    .filter(([, { from, to }]) => from < 1 || to > months || from > to)
    .map(([place]) => ({ code: 'academy.programme.outside-months', at: place }));
};

const at = (month: number): MonthSpan => ({ from: month, to: month });

const sessionProblems = ({ sessions, activities, institutions }: Programme): ProgrammeProblem[] => {
  const [known, homes] = [
    new Set(activities.map(({ id }) => id)),
    new Set(institutions.map(({ id }) => id)),
  ];
  return sessions.flatMap(({ id, activity, attendance }) => {
    const codes: ProgrammeProblem['code'][] = [];
    if (!known.has(activity)) codes.push('academy.programme.unknown-activity');
    if (attendance.some(({ institution }) => !homes.has(institution)))
      codes.push('academy.programme.unknown-institution');
    const groups = attendance.map(({ institution, role }) => `${institution} ${role}`);
    if (new Set(groups).size < groups.length) codes.push('academy.programme.attendance-twice');
    return codes.map((code) => ({ code, at: `sessions/${id}` }));
  });
};
