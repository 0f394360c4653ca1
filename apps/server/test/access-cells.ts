import { type Purpose, purposes, type Role, roles } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import {
  freshPassword,
  isAdmitted,
  purposesFor,
  rowOf,
  worksFor,
} from '@platform/desks/test/who-may/table.ts';

/** One call of the matrix: who calls what, how, and what the table by hand says of it. */
export interface Cell {
  readonly operation: string;
  /** Absent: a stranger without a session. */
  readonly role?: Role;
  readonly variant:
    | 'stranger'
    | 'other-role'
    | 'missing-purpose'
    | 'foreign-purpose'
    | 'no-reference'
    | 'no-step-up'
    | 'admitted';
  readonly purpose: string;
  readonly reference: string;
  /** The code of the refusal; absent where the call has to pass the door. */
  readonly refusedAs?: string;
}

/** Whose admitted call would end the session of the next. */
const ending: ReadonlySet<string> = new Set(['signOut']);

/** Every operation, role, purpose and variant. */
export const accessCells = (): readonly Cell[] =>
  Object.keys(endpoints).flatMap((operation) => [
    ...strangers(operation),
    ...roles.flatMap((role) =>
      isAdmitted(rowOf(operation), role) ? admitted(operation, role) : outsiders(operation, role),
    ),
  ]);

const strangers = (operation: string): readonly Cell[] => [
  {
    ...{ operation, variant: 'stranger', purpose: 'border-check', reference: 'case 7' },
    ...(rowOf(operation).who === 'anyone' ? {} : { refusedAs: 'access.sign-in.required' }),
  },
];

/** Somebody whose role it is not, with every purpose of the own work and with those of the work that it is. */
const outsiders = (operation: string, role: Role): readonly Cell[] =>
  [...new Set<Purpose | ''>(['', ...worksFor[role], ...rowOf(operation).purposes])].map(
    (purpose) => ({
      ...{ operation, role, variant: 'other-role', purpose, reference: 'case 7' },
      refusedAs: 'access.role',
    }),
  );

const admitted = (operation: string, role: Role): readonly Cell[] => {
  const row = rowOf(operation);
  const own = purposesFor(row, role);
  const asks = row.purposes.length > 0;
  const right = own.length > 0 ? own : [''];
  const at = { operation, role, reference: 'case 7' };
  const first = right[0] ?? '';
  return [
    ...(ending.has(operation)
      ? []
      : right.map((purpose) => ({ ...at, variant: 'admitted' as const, purpose }))),
    ...(row.who !== 'anyone' && freshPassword.includes(operation)
      ? right.map((purpose) => ({
          ...{ ...at, variant: 'no-step-up' as const, purpose },
          refusedAs: 'access.step-up.required',
        }))
      : []),
    ...(asks
      ? [
          {
            ...{ ...at, variant: 'missing-purpose' as const, purpose: '' },
            refusedAs: 'access.purpose.missing',
          },
          {
            ...{ ...at, variant: 'no-reference' as const, purpose: first, reference: '' },
            refusedAs: 'access.reference.missing',
          },
          ...purposes
            .filter((purpose) => !own.includes(purpose))
            .map((purpose) => ({
              ...{ ...at, variant: 'foreign-purpose' as const, purpose },
              refusedAs: 'access.purpose.not-allowed',
            })),
        ]
      : []),
  ];
};

/**
 * A sample of `count` cells: of every operation one role that may not and one missing purpose where there is such a cell, else
 * another one; and others spread evenly from a
 * start that the seed gives.
 */
export const sampleOfCells = (
  cells: readonly Cell[],
  count: number,
  seed: number,
): readonly Cell[] => {
  const kept = new Set<Cell>();
  for (const variant of ['other-role', 'missing-purpose'] as const)
    for (const [, of] of Map.groupBy(
      cells.filter((cell) => cell.variant === variant),
      ({ operation }) => operation,
    )) {
      const chosen = of[seed % of.length];
      if (chosen !== undefined) kept.add(chosen);
    }
  const covered = new Set([...kept].map(({ operation }) => operation));
  for (const [operation, [first]] of Map.groupBy(cells, (cell) => cell.operation))
    if (first !== undefined && !covered.has(operation)) kept.add(first);
  const step = Math.max(1, Math.floor(cells.length / Math.max(1, count - kept.size)));
  for (let at = seed % step; at < cells.length; at += step) {
    const cell = cells[at];
    if (cell !== undefined && kept.size < count) kept.add(cell);
  }
  return [...kept];
};
