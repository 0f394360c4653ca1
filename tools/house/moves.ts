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
  'desks/schengen': async (language, load) => {
    const texts = (await load('forms/texts/index.ts'))['formTexts'] as Readonly<
      Record<Language, Readonly<Record<string, object>>>
    >;
    const acts = ['schengenConvention', 'georgianExitAct', 'bordersCode'];
    const sources = await load('forms/texts/sources.ts');
    const walk = (at: string, value: unknown): readonly Leaf[] => {
      if (typeof value === 'string')
        return [
          {
            ...{ code: at, text: value, facts: true },
            old: (facts) =>
              value.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name])),
          },
        ];
      return Object.entries(value as object).flatMap(([name, one]) => {
        if (name === 'languages') return [];
        const act = acts.find((each) => sources[each] === name);
        if (at.endsWith('.acts')) return walk(`schengen.form.act.${act}`, one);
        if (at.includes('.refusal.letters.') || at.includes('.refusal.appeals.'))
          return name === 'text' ? walk(at, one) : [];
        return walk(`${at}.${Array.isArray(value) ? Number(name) + 1 : name}`, one);
      });
    };
    return walk('schengen.form', texts[language]);
  },
};
