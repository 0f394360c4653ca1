import type { ShortcutId } from '@platform/web/platform/shortcut-list.ts';
import type { Match } from '../../api/types.ts';

/** What can be said of a pair. */
export type MatchAnswer = Exclude<Match['state'], 'open'>;

/** An answer, or taking one back. */
export type MatchChoice = MatchAnswer | 'take-back';

/** Answers under their keys. */
const answerKeys: Readonly<Record<MatchAnswer, ShortcutId>> = {
  same: 'matches.same',
  different: 'matches.different',
  unsure: 'matches.unsure',
};

/** What can be done with a pair now, each under one key: what was answered is taken back by the key that answered it. */
export const choicesOf = (
  state: Match['state'],
): readonly { readonly choice: MatchChoice; readonly shortcut: ShortcutId }[] =>
  state === 'open'
    ? (['same', 'different', 'unsure'] as const).map((choice) => ({
        choice,
        shortcut: answerKeys[choice],
      }))
    : [{ choice: 'take-back', shortcut: answerKeys[state] }];
