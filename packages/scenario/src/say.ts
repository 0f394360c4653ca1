import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { ScenarioWord } from './words.gen.ts';

/** Says what is wrong with a module, in each language; for Node. The entry `node` is a thread of its own and shows no text. */
export const scenarioSay: (language: Language) => Say<ScenarioWord> = wordsIn(
  new URL('../words/', import.meta.url),
);
