import { languages } from '@amirani/core/languages';
import { expect, expectTypeOf, test } from 'vitest';
import { type ModuleProblemCode, moduleProblemCodes } from './modules/index.ts';
import { scenarioSay } from './say.ts';
import type { ScenarioWord } from './words.gen.ts';

test('every problem of a module has a text, in each language another one, with its facts', () => {
  expectTypeOf<ScenarioWord>().toEqualTypeOf<ModuleProblemCode>();
  for (const code of moduleProblemCodes)
    expect(new Set(languages.map((one) => scenarioSay(one)(code))).size, code).toBe(
      languages.length,
    );
  expect(scenarioSay('lv')('module.probability.sum', { sum: '0.9' })).toBe(
    'varbūtību summa ir 0.9, nevis 1',
  );
});
