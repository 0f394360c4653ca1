import type { Language } from '@amirani/core/languages';
import { becauseText } from './because.ts';
import { rooms } from './rooms.ts';

/** The facts that a text names. */
export type TextFacts = Readonly<Record<string, string | number>>;

/**
 * What a finding says to a person, with its facts in place. Where a language has no text for the code yet,
 * English stands in; a code that no room knows is given as it is, so that nothing is ever left unsaid.
 */
export const findingText = (code: string, language: Language, facts: TextFacts = {}): string =>
  (template(code, language) ?? template(code, 'en') ?? code).replace(
    /\{(\w+)\}/g,
    (_, name: string) => {
      const fact = String(facts[name] ?? '');
      return name === 'because' ? becauseText(fact, language) : fact;
    },
  );

/** Whether a language has its own text for a code. */
export const hasFindingText = (code: string, language: Language): boolean =>
  template(code, language) !== undefined;

/** Every code that some room can give, in the order of the rooms. */
export const findingCodes = (): readonly string[] => rooms.flatMap(({ en }) => Object.keys(en));

const template = (code: string, language: Language): string | undefined =>
  rooms.map((room) => room[language]).find((texts) => Object.hasOwn(texts, code))?.[code];
