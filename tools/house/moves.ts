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
/** The rooms and their old modules, as they stood before the move of each; those of rooms that have moved are in the history. */
export const moves: Readonly<
  Record<string, (language: Language, load: Load) => Promise<readonly Leaf[]>>
> = {
  'desks/oversight': async (language, load) => {
    const folder = 'subject-requests/reply';
    const tableIn = async (
      path: string,
      name: string,
    ): Promise<Readonly<Record<string, string>>> => {
      const tables = (await load(`${folder}/${path}`))[name] as Readonly<
        Record<Language, Readonly<Record<string, string>>>
      >;
      return tables[language];
    };
    const flat = (prefix: string, table: Readonly<Record<string, string>>): readonly Leaf[] =>
      Object.entries(table).map(([name, text]) => ({
        ...{ code: `${prefix}.${name}`, text, facts: true },
        old: (facts) => text.replaceAll('{days}', () => String(facts['days'])),
      }));
    return [
      ...flat('oversight.word', await tableIn('words/words.ts', 'replyWords')),
      ...flat('oversight.line', await tableIn('lines.ts', 'lineTexts')),
    ];
  },
};
