import { languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { moduleProblemCodes } from './problem.ts';
import { moduleProblemText } from './problem-texts.ts';

test('every problem is told in six languages, in each with the same facts', () => {
  const facts = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  for (const code of moduleProblemCodes) {
    const english = moduleProblemText({ code, at: '', facts: {} });
    const others = languages.map((one) => moduleProblemText({ code, at: '', facts: {} }, one));
    expect(new Set(others).size, code).toBe(languages.length);
    for (const text of others) expect(facts(text), code).toEqual(facts(english));
  }
  const sum = { code: 'module.probability.sum', at: '', facts: { sum: '0.9' } } as const;
  expect(moduleProblemText(sum, 'lv')).toBe('varbūtību summa ir 0.9, nevis 1');
});
