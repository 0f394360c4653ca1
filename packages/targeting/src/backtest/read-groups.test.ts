import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGroups } from './index.ts';

test('groups are read by the id of the journey; what is not known is left out', () => {
  const { groups, issues } = readGroups(
    '{"id": "j-1", "nationality": "QMA", "sex": "F", "ageBand": "30-39"}\r\n\n{"id": "j-2"}\n',
  );
  expect(issues).toEqual([]);
  expect([...groups]).toEqual([
    ['j-1', { nationality: 'QMA', sex: 'F', ageBand: '30-39' }],
    ['j-2', {}],
  ]);
});

test.each([
  ['no id', '{"sex": "F"}', 'targeting.read.missing', 1],
  ['a key that is no dimension', '{"id": "j-2", "belief": "x"}', 'targeting.read.key', 15],
  ['a number', '{"id": "j-2", "ageBand": 30}', 'targeting.read.shape', 26],
  ['the same key twice', '{"id": "j-2", "sex": "F", "sex": "M"}', 'targeting.read.twice', 27],
  ['the same journey twice', '{"id": "j-1", "sex": "F"}', 'targeting.read.twice', 1],
  ['no object', '["j-2"]', 'targeting.read.shape', 1],
  ['no JSON', '{"id"', 'targeting.read.json', 6],
])('a line with %s is left out whole and said with its place', (_, line, code, column) => {
  const { groups, issues } = readGroups(`{"id": "j-1", "sex": "M"}\n${line}`);
  expect([...groups.keys()]).toEqual(['j-1']);
  expect(groups.get('j-1')).toEqual({ sex: 'M' });
  expect(issues).toContainEqual(expect.objectContaining({ code, at: { line: 2, column } }));
});

test('reading never throws', () => {
  const line = '{"id": "j-1", "nationality": "QMA"}';
  fc.assert(
    fc.property(fc.nat(40), fc.string({ maxLength: 4 }), (at, put) => {
      const { groups, issues } = readGroups(line.slice(0, at) + put + line.slice(at + 1));
      expect(groups.size + issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
