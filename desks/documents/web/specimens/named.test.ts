import { expect, test } from 'vitest';
import { namesInSet } from './named.ts';

const typed = { model: 'Set A', page: 'front' };

test('several pages of documents are named after their files', () => {
  expect(namesInSet('document', typed, ['12-side.png', 'b.c.jp2'])).toEqual([
    { model: 'Set A 12-side', page: 'front' },
    { model: 'Set A b.c', page: 'front' },
  ]);
});

test('of several faces, those whose names begin alike are of one person', () => {
  const names = ['12-front.png', '12-side.png', '13_a.jpg', 'x 14 b.png', '15.png', '-1.png'];
  expect(namesInSet('face', typed, names)).toEqual([
    { model: 'Set A 12', page: 'front' },
    { model: 'Set A 12', page: 'side' },
    { model: 'Set A 13', page: 'a' },
    { model: 'Set A x 14', page: 'b' },
    { model: 'Set A 15', page: 'front' },
    { model: 'Set A -1', page: 'front' },
  ]);
});
