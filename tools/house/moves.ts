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
/** Texts of an old module, nested as its interface nests them. */
export type Tree = { readonly [name: string]: string | readonly string[] | Tree };

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every text of a tree under the names that lead to it; a list has numbers from 1. What is in braces is a fact. */
const leavesOf = (prefix: string, tree: Tree): readonly Leaf[] =>
  Object.entries(tree).flatMap(([name, value]): readonly Leaf[] => {
    const code = `${prefix}.${kebab(name)}`;
    if (Array.isArray(value))
      return leavesOf(code, Object.fromEntries(value.map((one, at) => [at + 1, one])));
    if (typeof value !== 'string') return leavesOf(code, value as Tree);
    const filled = (facts: Facts): string =>
      value.replaceAll(/\{(\w+)\}/g, (whole, fact: string) => String(facts[fact] ?? whole));
    return [{ code, text: value, facts: true, old: filled }];
  });

/** The rooms and their old modules, as they stood before the move of each; those of rooms that have moved are in the history. */
export const moves: Readonly<
  Record<string, (language: Language, load: Load) => Promise<readonly Leaf[]>>
> = {
  'desks/investigations': async (language, load) => {
    const { reportTexts } = (await load('work/report-texts.ts')) as {
      reportTexts: Readonly<Record<Language, Tree>>;
    };
    const { pageTexts } = (await load('court-package/page-texts.ts')) as {
      pageTexts: Readonly<Record<Language, Tree>>;
    };
    return [
      ...leavesOf('investigations.report', reportTexts[language]),
      ...leavesOf('investigations.package', pageTexts[language]),
    ];
  },
  'apps/cli': async (language, load) => {
    const { criteriaWords } = (await load('explain/criteria-words.ts')) as {
      criteriaWords: (language: Language) => Tree;
    };
    return leavesOf('cli.criteria', criteriaWords(language));
  },
};
