import { readFileSync } from 'node:fs';
import { problemCodes } from '@platform/desks/registries.ts';
import { expect, test } from 'vitest';
import { CommitUnknown } from '../database/transact.ts';
import { isRefusal, Problem, problemOf } from './problems.ts';

const document = readFileSync(
  new URL('../../../docs/reference/errors.md', import.meta.url),
  'utf8',
);
const rows = [...document.matchAll(/^\| `([a-z0-9.-]+)` \| (\d{3}) \|/gm)].map(
  ([, code, status]): [string, number] => [code ?? '', Number(status)],
);

test('every code is documented with its status, and every documented code exists', () => {
  expect(Object.fromEntries(rows)).toEqual(problemCodes);
  expect(rows.map(([code]) => code)).toEqual(rows.map(([code]) => code).sort());
});

test('a refusal of right is told from a failure', () => {
  expect(isRefusal(new Problem('access.role'))).toBe(true);
  expect(isRefusal(new Problem('http.not-found'))).toBe(false);
});

test.each<[unknown, string]>([
  [{ code: '53100' }, 'database.disk-full'],
  [{ code: '22021' }, 'http.request.invalid'],
  [{ code: '22P05' }, 'http.request.invalid'],
  [{ code: 'ENOSPC' }, 'database.disk-full'],
  [{ code: '57P01' }, 'database.unavailable'],
  [{ code: '08006' }, 'database.unavailable'],
  [new CommitUnknown(new Error('Connection terminated')), 'database.outcome-unknown'],
  [{ code: 'ECONNREFUSED' }, 'database.unavailable'],
  [new Error('timeout exceeded when trying to connect'), 'database.unavailable'],
  [{ code: 'FST_ERR_CTP_BODY_TOO_LARGE' }, 'http.body.too-large'],
  [{ code: '23505' }, 'http.internal'],
  [new Error('x'), 'http.internal'],
  [undefined, 'http.internal'],
])('%o is %s', (error, code) => {
  expect(problemOf(error).code).toBe(code);
});

test('a shape that is wrong is told by its place, never by its value', () => {
  const error = Object.assign(new Error('"Nino" is not a number'), {
    code: 'FST_ERR_VALIDATION',
    validationContext: 'body',
    validation: [{ instancePath: '/name', message: '"Nino" is not a number' }],
  });
  const problem = problemOf(error);
  expect([problem.code, problem.facts]).toEqual([
    'http.request.invalid',
    { in: 'body', at: '/name' },
  ]);
  expect(JSON.stringify(problem.facts)).not.toContain('Nino');
});
