import { type Language, languages } from '@amirani/core/languages';
import { annexI, annexII, freeMovement } from '@amirani/schengen/data';
import { schengenSay } from '@amirani/schengen/node';

/** Where the names are kept. */
export const NAMES = 'packages/schengen/src/states/names.gen.ts';

/** Nationalities of Doc 9303-3 section 5 without a State of their own: the platform has no names for them. */
const withoutState = ['GBD', 'GBN', 'GBO', 'GBP', 'GBS', 'XXA', 'XXB', 'XXC', 'XXX'] as const;

/** The file of names: every State and nationality that the visa lists know, in every language, as this Node names them. */
export const namesFile = (): string => {
  const codes = [...annexI, ...annexII, ...freeMovement].map(({ state }) => state);
  const all = [...new Set([...codes, ...withoutState])].toSorted();
  return `// Made by \`npm run state-names\` from the Unicode locale data (CLDR ${process.versions['cldr'] ?? ''}): do not edit.

/** Names by code, in the order of the languages of the workbench. */
export const stateNames: Readonly<Record<string, readonly string[]>> = {
${all.map((code) => `  ${code}: ${JSON.stringify(languages.map((one) => nameIn(one, code)))},`).join('\n')}
};
`;
};

const nameIn = (language: Language, code: string): string => {
  const own = withoutState.find((one) => one === code);
  if (own !== undefined)
    return schengenSay(language)(
      `schengen.nationality.${own.toLowerCase() as Lowercase<typeof own>}.name`,
    );
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  if (name === undefined) throw new RangeError(`this Node has no name for ${code} in ${language}`);
  return name;
};
