import { expect, test } from 'vitest';
import { barLine, progress } from './progress.ts';

test('the bar grows with the bytes and shows the results of the files', () => {
  const found = new Map([
    ['stored', 3],
    ['quarantined', 0],
  ]);
  expect(barLine({ done: 25, bytes: 100, count: 3, files: 12, found })).toBe(
    '[######------------------]  25 %  3 of 12 files  stored 3',
  );
  expect(barLine({ done: 0, bytes: 0, count: 2, files: 2, found })).toContain('100 %');
});

test('only a watched terminal sees a bar', () => {
  const written: string[] = [];
  const err = (text: string): void => void written.push(text);
  const silent = progress({ err, watched: false }, 10, 1);
  silent.add(10, { stored: 1 });
  silent.end();
  expect(written).toEqual([]);
  const bar = progress({ err, watched: true }, 10, 1);
  bar.add(10, { stored: 1 });
  bar.end();
  expect(written.at(-2)).toContain('100 %  1 of 1 files  stored 1');
});
