import type { Language } from '@amirani/core/languages';
import { type Message, type Say, sayOf } from '@amirani/core/words';
import { preferences } from './preferences.ts';

interface Texts {
  readonly texts: readonly (readonly [code: string, message: Message])[];
}

/** The texts of each room, in a piece of its own for each language. */
const files = import.meta.glob<Texts>(['../../../packages/*/words/*.po', '../../words/*.po'], {
  query: '?words',
});

/** The platform's own texts are beside its rooms, those of a package in its folder. */
const fileOf = (room: string, language: Language): string =>
  `${room === 'platform' ? '../..' : `../../../packages/${room}`}/words/${language}.po`;

/** The languages that were asked for. A set shows one that is added while it is gone through. */
const asked = new Set<Language>([preferences.get().language]);
const loaders: ((language: Language) => Promise<void>)[] = [];

/**
 * The texts of a room. Who waits for this at the top of a module has them in the language on the screen before anything of
 * that module is shown, and in each later language before it is switched to.
 */
export const wordsOf = async <Code extends string>(
  room: string,
): Promise<(language: Language) => Say<Code>> => {
  const known = new Map<Language, Say<Code>>();
  const load = async (language: Language): Promise<void> => {
    if (known.has(language)) return;
    const file = files[fileOf(room, language)];
    if (file === undefined) throw new Error(`${room} has no texts in ${language}`);
    known.set(language, sayOf<Code>(language, new Map((await file()).texts)));
  };
  loaders.push(load);
  for (const language of asked) await load(language);
  return (language) => {
    const say = known.get(language);
    if (say === undefined) throw new Error(`the texts of ${room} in ${language} are not loaded`);
    return say;
  };
};

/** Loads the texts of every room that is in use in another language. */
export const loadWords = async (language: Language): Promise<void> => {
  asked.add(language);
  await Promise.all(loaders.map((load) => load(language)));
};
