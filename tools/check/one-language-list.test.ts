import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { oneLanguageList } from './one-language-list.ts';
import { repositoryOf } from './repository.ts';

const at = (texts: Record<string, string>) =>
  oneLanguageList(repositoryOf(texts)).map((problem) => problem.at);

test('a second list of the languages is caught, as an array and as a type, whatever its order', () => {
  const path = 'apps/web/src/a.ts';
  const quoted = languages.map((one) => `'${one}'`);
  expect(at({ [path]: `const all = [${quoted.join(', ')}];` })).toEqual([`${path}:1`]);
  expect(at({ [path]: `\ntype All = ${quoted.toReversed().join('\n  | ')};` })).toEqual([
    `${path}:2`,
  ]);
  expect(at({ 'packages/x/src/a.test.ts': `[${quoted.join(',')}]` })).toHaveLength(1);
  expect(at({ [path]: `const some = [${quoted.slice(1).join(', ')}];` })).toEqual([]);
});
