import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { verdictWordTexts } from './checkpoint.ts';
import { problemTexts } from './problems.ts';
import { say } from './say.ts';
import { profileTexts } from './schengen.ts';
import { stepTexts } from './second-line.ts';

/** The end of a consultation that no person asked for: an open page followed a change. */
export const shownAgainText: MessageDescriptor = msg`Shown again by itself`;

/** `georgian-exit: not-checked`, as a check at the border notes its rules and its verdict. */
const check = /^([a-z]+(?:-[a-z]+)*): ([a-z]+(?:-[a-z]+)*)$/;

/** The reason of an entry in words: a person's own words, or those of a code that the server wrote. */
export const sayReason = (i18n: I18n, reason: string): string => {
  const [, profile = '', word = ''] = check.exec(reason) ?? [];
  const verdict = Object.entries(verdictWordTexts).find(([code]) => code === word)?.[1];
  return profile in profileTexts && verdict !== undefined
    ? `${say(i18n, profileTexts, profile)}: ${i18n._(verdict.word)}`
    : say(i18n, { ...problemTexts, ...stepTexts }, reason);
};
