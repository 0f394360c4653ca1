import { expect, test } from 'vitest';
import { oneLanguage } from './one-language.ts';
import { repositoryOf } from './repository.ts';

const at = (path: string, text: string) =>
  oneLanguage(repositoryOf({ [path]: text })).map((problem) => problem.at);

test('a Georgian or Latvian text in TypeScript is caught, in a string, a template and an attribute', () => {
  const path = 'desks/risk/web/a.tsx';
  expect(at(path, "const a = 'სია';")).toEqual([`${path}:1`]);
  expect(at(path, 'const a = 1;\nconst b = `Saraksts ir gaŗš: tukšs ķēdē`;')).toEqual([
    `${path}:2`,
  ]);
  expect(at(path, 'const a = <p title="სია" />;')).toEqual([`${path}:1`]);
  expect(at(path, 'const a = <p>სია</p>;')).toEqual([`${path}:1`]);
  expect(at(path, "const a = 'List';")).toEqual([]);
  expect(at('desks/risk/web/a.test.ts', "const a = 'სია';")).toEqual([]);
  expect(at('packages/names/src/a.ts', "const a = 'სია';")).toEqual([]);
});
