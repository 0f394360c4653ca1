import type { AcademyLaunch } from '@desk/academy/api/types.ts';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

/** How a launch stands. */
export const launchStateTexts: Readonly<
  Record<AcademyLaunch['state'], { readonly text: MessageDescriptor; readonly verdict: Verdict }>
> = {
  asked: { text: msg`asked for`, verdict: 'not-checked' },
  asking: { text: msg`asked for`, verdict: 'not-checked' },
  begun: { text: msg`under way`, verdict: 'attention' },
  ended: { text: msg`being told`, verdict: 'attention' },
  reported: { text: msg`told`, verdict: 'met' },
  failed: { text: msg`failed`, verdict: 'obstacle' },
  left: { text: msg`left for a later one`, verdict: 'not-checked' },
};

const problems: Readonly<Record<string, MessageDescriptor>> = {
  'cmi5.token.error': msg`The launch was used already: the learning platform gives its token once.`,
  'cmi5.token.missing': msg`The learning platform gave no token.`,
  'cmi5.store.unanswered': msg`The learning platform did not answer.`,
  'cmi5.store.refused': msg`The learning platform refused what it was told.`,
};

/** Why a launch failed, with its code for the operator of the platform. */
export const launchProblemText = (i18n: I18n, code: string): string =>
  `${i18n._(problems[code] ?? msg`What the learning platform said of the launch is not what cmi5 asks for.`)} (${code})`;
