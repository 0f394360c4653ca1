import type { Facts, Say } from '@amirani/core/words';
import type { DocumentsWord } from '../words.gen.ts';
import { becauseText } from './because.ts';
import { needsText } from './needs.ts';

/** What a finding says to a person, with its facts in place; a code that no room knows is given as it is. */
export const findingText = (code: string, say: Say<DocumentsWord>, facts: Facts = {}): string =>
  say.has(code)
    ? say(
        code,
        facts,
        (fact, name) =>
          name === 'because'
            ? becauseText(String(fact), say)
            : name === 'what'
              ? needsText(String(fact), say)
              : lengthText(String(fact), say),
        '',
      )
    : code;

/** A length of time such as `P10Y` or `P5Y6M` in words; any other fact as it is. */
const lengthText = (fact: string, say: Say<DocumentsWord>): string => {
  const [, years = '', months = ''] = /^P(\d+)Y(?:(\d+)M)?$/.exec(fact) ?? [];
  if (years === '') return fact;
  const whole =
    years === '1' ? say('document.length.year') : say('document.length.years', { years });
  return months === '' ? whole : say('document.length.months', { years: whole, months });
};
