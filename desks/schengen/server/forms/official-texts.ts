import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { SchengenWord } from '../words.gen.ts';
import type { FormSay } from '../words.ts';
import type { OfficialText } from './official.ts';
import { annexV, refusalAppeal } from './sources.ts';

/** Who compared a text with the act, and when. */
type Comparison = Required<Pick<OfficialText, 'verifiedBy'>> & { readonly verifiedOn: CivilDate };

/** The texts that a person has compared with the act, by language. The list is still empty. */
const compared: Partial<Record<Language, Partial<Record<SchengenWord, Comparison>>>> = {};

const official = (say: FormSay, code: SchengenWord, source: string): OfficialText => ({
  ...{ text: say(code), source },
  ...compared[say.language]?.[code],
});

/** The remedies against a refused exit. */
export const remediesIn = (say: FormSay): readonly [OfficialText, ...OfficialText[]] => [
  official(say, 'schengen.form.exit.remedies.1.text', say('schengen.form.exit.remedies.1.source')),
  official(say, 'schengen.form.exit.remedies.2.text', say('schengen.form.exit.remedies.2.source')),
];

/** The remedies against a refused entry. */
export const appealsIn = (say: FormSay): readonly OfficialText[] => [
  official(say, 'schengen.form.refusal.appeals.1', refusalAppeal),
];

/** The meaning of a letter of Annex V Part B in our own words; undefined without such a text. */
export const letterIn = (say: FormSay, letter: string): OfficialText | undefined => {
  const code = `schengen.form.refusal.letters.${letter}`;
  return say.has(code) ? official(say, code, annexV(letter)) : undefined;
};
