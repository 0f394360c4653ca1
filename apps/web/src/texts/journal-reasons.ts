import { languageOf } from '@amirani/core/languages';
import { describeGround } from '@amirani/schengen/texts';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { schengenSay } from '../words/schengen.ts';
import { verdictWordTexts } from './checkpoint.ts';
import { hitStepTexts } from './hits.ts';
import { problemTexts } from './problems.ts';
import { say } from './say.ts';
import { profileTexts } from './schengen.ts';
import { blindViewTexts, stepTexts } from './second-line.ts';
import { roleTexts } from './words.ts';

/** The end of a consultation that no person asked for: an open page followed a change. */
export const shownAgainText: MessageDescriptor = msg`Shown again by itself`;

/** Who had a case before, what was proposed, what a colleague said and what an account is to get: codes behind a word. */
const headed: Readonly<Record<string, (i18n: I18n, rest: string) => string | undefined>> = {
  before: (i18n, login) => i18n._(msg`Taken over from ${login}`),
  propose: (i18n, grounds) => {
    const say = schengenSay(languageOf(i18n.locale));
    const named = grounds
      .split(', ')
      .map((one) => (one.length === 1 ? one : describeGround(one, say)));
    return `${i18n._(stepTexts['propose-refusal'] as MessageDescriptor)}: ${named.join('; ')}`;
  },
  view: (i18n, view) => {
    const text = Object.entries(blindViewTexts).find(([code]) => code === view)?.[1];
    return text === undefined ? undefined : i18n._(text.word);
  },
};

/** `roles pnr-analyst risk-analyst: REASON`, as a proposal on an account is noted. */
const proposal = /^(account|roles|password)((?: [a-z]+(?:-[a-z]+)*)*): (.*)$/s;
const proposalTexts: Readonly<Record<string, MessageDescriptor>> = {
  account: msg`New account`,
  roles: msg`Other roles`,
  password: msg`New password`,
};

/** `georgian-exit: not-checked`, as a check at the border notes its rules and its verdict. */
const check = /^([a-z]+(?:-[a-z]+)*): ([a-z]+(?:-[a-z]+)*)$/;

/** The reason of an entry in words: a person's own words, or those of a code that the server wrote. */
export const sayReason = (i18n: I18n, reason: string): string => {
  const [, profile = '', word = ''] = check.exec(reason) ?? [];
  const verdict = Object.entries(verdictWordTexts).find(([code]) => code === word)?.[1];
  if (profile in profileTexts && verdict !== undefined)
    return `${say(i18n, profileTexts, profile)}: ${i18n._(verdict.word)}`;
  const [, head = '', rest = ''] = /^([a-z]+): (.*)$/s.exec(reason) ?? [];
  const said = Object.hasOwn(headed, head) ? headed[head]?.(i18n, rest) : undefined;
  if (said !== undefined) return said;
  const [, kind, roles = '', own = ''] = proposal.exec(reason) ?? [];
  if (kind !== undefined) {
    const named = roles.split(' ').filter(Boolean);
    const what = [
      say(i18n, proposalTexts, kind),
      named.map((role) => say(i18n, roleTexts, role)).join(', '),
    ];
    return `${what.filter(Boolean).join(': ')}. ${own}`;
  }
  return say(i18n, { ...problemTexts, ...stepTexts, ...judgements, ...oldSteps }, reason);
};

/** Acts on a proposed refusal, as entries named them before. */
const oldSteps: Readonly<Record<string, MessageDescriptor>> = {
  confirm: stepTexts['confirm-refusal'] as MessageDescriptor,
  return: stepTexts['return-refusal'] as MessageDescriptor,
};

const judgements: Readonly<Record<string, MessageDescriptor>> = Object.fromEntries(
  Object.entries(hitStepTexts).filter(([act]) => act.startsWith('judge-')),
);
