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
              : String(fact),
        '',
      )
    : code;
