import type { Citation } from '@amirani/core';
import type { Assessment, Condition } from '@amirani/schengen/conditions';
import { schengenSay } from '@amirani/schengen/node';
import { describeCondition, describeGround } from '@amirani/schengen/texts';
import { type FormAbout, headOf } from './head.ts';
import type { OfficialText } from './official.ts';
import { conditionsThat, type LawLine, lawIn, officialIn, reasonIn } from './speak.ts';
import type { FormTexts } from './texts/form-texts.ts';

/** A list that holds something. */
type AtLeastOne<T> = readonly [T, ...T[]];

/** A requirement of exit that is not met, with all that the traveller is owed (R77). */
interface MissingRequirement {
  readonly name: string;
  readonly reasons: AtLeastOne<string>;
  readonly cures: AtLeastOne<string>;
  readonly law: LawLine;
}

/** What the template sets: texts in their order, nothing to compute. */
export interface ExitRecord {
  readonly requirements: AtLeastOne<MissingRequirement>;
  readonly remedies: AtLeastOne<LawLine>;
  readonly [more: string]: unknown;
}

/** What of the record stands for the law: the wording and the citations that somebody has to have compared. */
export const exitOfficial = (
  assessment: Assessment,
  t: FormTexts,
): { readonly wording: readonly OfficialText[]; readonly rules: readonly Citation[] } => ({
  wording: t.exit.remedies,
  rules: conditionsThat(assessment, 'failed').map(({ rule }) => rule),
});

/**
 * The record that a citizen gets who is not let out: each requirement that is not met with its reason, what cures it, its
 * legal basis, and the remedy (Protocol 4 to the Convention, Art. 2; R77). Undefined where every requirement is met, not
 * known or left to the officer: then there is nothing to stop anybody by.
 * @throws TypeError where a rule names a requirement without what cures it: a programmer's mistake
 */
export const exitRecord = (
  assessment: Assessment,
  t: FormTexts,
  about: FormAbout,
): ExitRecord | undefined => {
  const { language } = about.form;
  const requirements = conditionsThat(assessment, 'failed').map((one) =>
    requirementOf(one, t, language),
  );
  if (!holds(requirements)) return undefined;
  const [first, ...others] = t.exit.remedies;
  return {
    ...headOf(about, t.shared),
    texts: {
      ...t.shared,
      ...t.exit,
      about: about.decided === undefined ? t.exit.about : t.exit.aboutDecided,
    },
    requirements,
    undecided: conditionsThat(assessment, 'undetermined').map(({ code }) =>
      describeCondition(code, schengenSay(language)),
    ),
    remedies: [
      officialIn(language, t.shared, first),
      ...others.map((one) => officialIn(language, t.shared, one)),
    ],
    stale: assessment.stale.length > 0,
  };
};

const requirementOf = (
  { code, reasons, wouldChange, rule }: Condition,
  { shared }: FormTexts,
  language: FormAbout['form']['language'],
): MissingRequirement => {
  const why = reasons.map((one) => reasonIn(language, one));
  const cures = wouldChange.map((one) => reasonIn(language, one));
  if (!holds(why) || !holds(cures))
    throw new TypeError(`${code}: a requirement is never named without reason and cure`);
  return {
    name: describeGround(code, schengenSay(language)),
    reasons: why,
    cures,
    law: lawIn(shared, rule),
  };
};

const holds = <T>(list: readonly T[]): list is AtLeastOne<T> => list.length > 0;
