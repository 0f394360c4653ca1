import type { Language } from '@amirani/core/languages';

/** What of a class a learning management system can launch: practice of one's own, or a sitting of the class by its number. */
export type LaunchedUnit =
  | { readonly kind: 'practice' }
  | { readonly kind: 'sitting'; readonly number: number };

/** How a unit is named in its address: `practice`, `sitting-2`. */
export const unitName = (unit: LaunchedUnit): string =>
  unit.kind === 'practice' ? 'practice' : `sitting-${unit.number}`;

/** The unit of a name; undefined where it names none. */
export const unitOf = (name: string): LaunchedUnit | undefined => {
  if (name === 'practice') return { kind: 'practice' };
  const number = /^sitting-([1-9]\d?)$/.exec(name)?.[1];
  return number === undefined ? undefined : { kind: 'sitting', number: Number(number) };
};

/** What a unit is called, in every language of a course list. */
export const unitTitle = (unit: LaunchedUnit): Readonly<Record<Language, string>> =>
  unit.kind === 'practice'
    ? practice
    : {
        en: `Sitting ${unit.number} of the class`,
        ka: `ჯგუფის მეცადინეობა ${unit.number}`,
        lv: `Grupas ${unit.number}. nodarbība`,
        fr: `Séance ${unit.number} de la classe`,
        it: `Sessione ${unit.number} della classe`,
        es: `Sesión ${unit.number} del grupo`,
      };

const practice = {
  en: 'Practice, with feedback',
  ka: 'ვარჯიში, უკუკავშირით',
  lv: 'Vingrinājums, ar atbildi',
  fr: 'Entraînement, avec retour',
  it: 'Esercizio, con riscontro',
  es: 'Práctica, con respuesta',
} as const;
