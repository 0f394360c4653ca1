import type { Citation } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { Assessment, Reason } from '@amirani/schengen/conditions';
import { schengenSay } from '@amirani/schengen/node';
import type { FormSay } from '../words.ts';
import type { OfficialText } from './official.ts';
import { isCitationVerified, isVerified } from './official.ts';
import { actNames } from './sources.ts';

/** A sentence that stands for the law, with what is known of it. */
export interface LawLine {
  readonly text: string;
  readonly source: string;
  readonly note: string;
}

/** A day as the language writes it. */
export const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** A State by its name where the code has one, fictitious codes as they are. */
export const stateIn = (language: Language, code: string): string => {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  return name === undefined ? code : `${name} (${code})`;
};

/** What a reason says, with days and States as the language writes them. */
export const reasonIn = (language: Language, { code, facts }: Reason): string =>
  schengenSay(language)(code, facts, (value) => {
    if (typeof value === 'number') return String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayIn(language, value);
    return value
      .split(', ')
      .map((one) => stateIn(language, one))
      .join(', ');
  });

/** The law of a condition in words; where nobody compared it with the act, it says so. */
export const lawIn = (say: FormSay, rule: Citation): LawLine => {
  const name = actNames[rule.act];
  const article = rule.article === '' ? say('schengen.form.shared.articleUnknown') : rule.article;
  return {
    text: `${name === undefined ? rule.act : say(name)}, ${article}`,
    source: '',
    note: isCitationVerified(rule) ? '' : say('schengen.form.shared.notVerified'),
  };
};

/** Official wording with its source and who compared it. */
export const officialIn = (say: FormSay, wording: OfficialText): LawLine => ({
  text: wording.text,
  source: wording.source,
  note: isVerified(wording)
    ? say('schengen.form.shared.verified', {
        on: dayIn(say.language, wording.verifiedOn ?? ''),
        by: wording.verifiedBy ?? '',
      })
    : say('schengen.form.shared.notVerified'),
});

/** Conditions of an assessment that came out in one way. */
export const conditionsThat = (
  { conditions }: Assessment,
  result: Assessment['conditions'][number]['result'],
): Assessment['conditions'] =>
  conditions.filter((one) => one.result === result && one.coveredBy === undefined);
