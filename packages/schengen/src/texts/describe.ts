import type { Language } from '@amirani/core/languages';
import type { ReasonCode } from '../facts/reason-codes.ts';
import { english, type Texts } from './language.ts';
import { translations } from './translations.ts';

/** A reason by its code, with what its text names. */
interface Said {
  readonly code: ReasonCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** All texts of a language. */
export const textsIn = (language: Language): Texts =>
  language === 'en' ? english : translations[language];

/**
 * What a reason says, its facts in place. `show` puts a fact as the reader's language writes it: a day, a State.
 */
export const describeReason = (
  { code, facts }: Said,
  language: Language = 'en',
  show: (value: string | number, name: string) => string = String,
): string =>
  textsIn(language).reasons[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name];
    return value === undefined ? '' : show(value, name);
  });

/** What a condition is called; a code that is none is said as it is. */
export const describeCondition = (code: string, language: Language = 'en'): string =>
  textsIn(language).conditions[code] ?? code;

/** What a condition is called as the ground of a refusal: that it is not met; where it can be none, what the condition is called. */
export const describeGround = (code: string, language: Language = 'en'): string =>
  textsIn(language).grounds[code] ?? describeCondition(code, language);
