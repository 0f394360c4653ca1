import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { findStates } from '../states/find.ts';
import { visaAnswer } from './visa-answer.ts';

/**
 * Thirty-six answers written by hand after the published annexes (Reg. (EU) 2018/1806, with Kosovo exempt since 2024 and Vanuatu
 * no longer so since 2025), and not from the tables of this package.
 */
const list = `
required      India, China, Russia, Türkiye, South Africa, Philippines, Morocco, Egypt, Nigeria, Thailand, Vietnam, Pakistan
required      Cuba, Ecuador, Dominican Republic, Jamaica, Belarus, Armenia, Azerbaijan, Saudi Arabia, Vanuatu, Kenya
not-required  United States, Canada, Brazil, Japan, South Korea, Australia, Israel, Mexico, United Kingdom, Singapore
not-required  Georgia, Ukraine, Kosovo, United Arab Emirates
`;

test.each(
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...names] = line.split(/ {2,}|, /);
      return names.map((name) => [name, word] as const);
    }),
)('%s: %s', (name, word) => {
  const found = findStates(name, { language: 'en' });
  expect(found).toHaveLength(1);
  const answer = visaAnswer(
    {
      nationality: found[0]?.code ?? '',
      on: '2026-05-03' as CivilDate,
      ...{ kind: 'ordinary', area: 'schengen' },
    },
    '2026-12-04' as CivilDate,
  );
  expect(answer.word).toBe(word);
});
