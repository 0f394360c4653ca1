import { expect, test } from 'vitest';
import { bombs, expectedAt } from './corpus.ts';
import { bytesOperations } from './doors.ts';

test('the corpus has at least sixty files, each under a name of its own and the same every time', () => {
  expect(bombs.length).toBeGreaterThanOrEqual(60);
  expect(new Set(bombs.map(({ name }) => name)).size).toBe(bombs.length);
  for (const bomb of bombs.filter(({ name }) => /lies|climbs|place$/.test(name)))
    expect(Buffer.from(bomb.bytes())).toEqual(Buffer.from(bomb.bytes()));
});

test('a file that must be refused may not be kept, and the contract has operations that take bytes', () => {
  const [first] = bombs;
  if (first === undefined) throw new Error('no files');
  expect(expectedAt(first, 'picture')).toBe('refused');
  expect(bytesOperations().length).toBeGreaterThan(10);
});
