import type { Say } from '@amirani/core/words';
import type { AcademyWord } from '../../words.gen.ts';

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

/** What a unit is called. */
export const unitTitle = (unit: LaunchedUnit, say: Say<AcademyWord>): string =>
  unit.kind === 'practice'
    ? say('academy.unit.practice')
    : say('academy.unit.sitting', { number: unit.number });
