import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import { localMoment } from '@platform/server/time/local-day.ts';
import type { ReplyContent } from '../../../api/types.ts';
import type { OversightWord } from '../../words.gen.ts';

/** In what an answer is written. */
export interface Speech {
  readonly language: Language;
  readonly words: Say<OversightWord>;
  /** Writes an instant on the clock of the border. */
  readonly when: (at: string) => string;
}

/** One flight, check, hit: what it is called, and what is held of it. */
export type ReplyEntry = ReplyContent['sections'][number]['entries'][number];

/** A line: what it is, and each value with where it comes from. */
export type ReplyRow = ReplyEntry['rows'][number];

/** A row of values that come from nowhere else than the record itself. */
export const row = (label: string, ...texts: readonly (string | undefined)[]): ReplyRow[] => {
  const values = texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => ({ text: text ?? '', from: '' }));
  return values.length === 0 ? [] : [{ label, values }];
};

/** Writes instants as `2026-11-26 08:00`, in the zone that the head of the answer names. */
export const clockOf =
  (zone: string) =>
  (at: string): string =>
    localMoment(new Date(at), zone).slice(0, 16);

/** A time that a carrier wrote in UTC without saying so, on the clock of the border; a day without a time stays as it is. */
export const atBorder = (text: string, when: Speech['when']): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text) ? when(`${text}Z`) : text;

/** A fact that is so, or not, in words; any other text as it is. */
export const plain = (words: Say<OversightWord>, text: string): string =>
  text === 'true'
    ? words('oversight.word.yes')
    : text === 'false'
      ? words('oversight.word.no')
      : text;
