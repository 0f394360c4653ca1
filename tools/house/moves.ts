import type { Language } from '@amirani/core/languages';
import type { Facts, ShowFact } from '@amirani/core/words';

/** A text of an old module. */
export interface Leaf {
  readonly code: string;
  readonly text: string;
  /** Whether `{name}` in it stands for a fact. */
  readonly facts: boolean;
  /** The text as ICU MessageFormat, where it is another one: names for numbered places, cases. */
  readonly message?: string;
  /** Facts with what was said of them before, instead of the samples. */
  readonly pairs?: readonly (readonly [facts: Facts, old: string])[];
  /** What the old function says. */
  readonly old: (facts: Facts, show?: ShowFact) => string;
  /** Whether the old function lets its caller write the facts. */
  readonly shows?: boolean;
  /** What the old function says for a fact that nobody gave. */
  readonly missing?: '?' | '';
}

type Load = (path: string) => Promise<Readonly<Record<string, unknown>>>;
/** The rooms and their old modules, as before the move of each; those of moved rooms are in the history. */
export const moves: Readonly<
  Record<string, (language: Language, load: Load) => Promise<readonly Leaf[]>>
> = {
  'desks/oversight': async (language, load) => {
    type Cite = (article: string) => string;
    type Text = string | ((one: string & Cite) => string) | { readonly [name: string]: Text };
    const texts = (await load('subject-requests/reply/texts/index.ts'))['replyTexts'] as Readonly<
      Record<Language, Text>
    >;
    const facts: Readonly<Record<string, string>> = {
      about: 'zone',
      doneBy: 'day',
      doneLate: 'day',
    };
    const walk = (code: string, text: Text): readonly Leaf[] => {
      if (typeof text === 'object')
        return Object.entries(text).flatMap(([name, one]) => walk(`${code}.${name}`, one));
      if (typeof text === 'string') return [{ code, text, facts: false, old: () => text }];
      const say = text as (one: unknown) => string;
      const fact = facts[code.split('.').at(-1) ?? ''];
      if (fact !== undefined)
        return [
          {
            ...{ code, text: say(`{${fact}}`), facts: true },
            old: (given) => say(String(given[fact])),
          },
        ];
      const message = say((article: string) => `{regime, select, eu { (${article})} other {}}`);
      const eu = say((article: string) => ` (${article})`);
      const none = say(() => '');
      return [
        {
          ...{ code, text: eu, message, facts: false, old: () => '' },
          pairs: [
            [{ regime: 'eu' }, eu],
            [{ regime: 'georgia-law-enforcement' }, none],
            [{ regime: 'national-security' }, none],
          ],
        },
      ];
    };
    return walk('oversight.reply', texts[language] ?? {});
  },
};
