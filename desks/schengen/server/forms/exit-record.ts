import type { Citation } from '@amirani/core';
import { textsUnder } from '@amirani/core/words';
import type { Assessment, Condition } from '@amirani/schengen/conditions';
import { schengenSay } from '@amirani/schengen/node';
import { describeCondition, describeGround } from '@amirani/schengen/texts';
import type { FormSay } from '../words.ts';
import { type FormAbout, headOf } from './head.ts';
import type { OfficialText } from './official.ts';
import { remediesIn } from './official-texts.ts';
import { conditionsThat, type LawLine, lawIn, officialIn, reasonIn } from './speak.ts';

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
  say: FormSay,
): { readonly wording: readonly OfficialText[]; readonly rules: readonly Citation[] } => ({
  wording: remediesIn(say),
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
  say: FormSay,
  about: FormAbout,
): ExitRecord | undefined => {
  const requirements = conditionsThat(assessment, 'failed').map((one) => requirementOf(one, say));
  if (!holds(requirements)) return undefined;
  const [first, ...others] = remediesIn(say);
  return {
    ...headOf(about, say),
    texts: {
      ...textsUnder('schengen.form.shared', say),
      ...textsUnder('schengen.form.exit', say),
      about: say(
        `schengen.form.exit.${about.decided === undefined ? 'about' : 'aboutDecided'}` as const,
      ),
    },
    requirements,
    undecided: conditionsThat(assessment, 'undetermined').map(({ code }) =>
      describeCondition(code, schengenSay(say.language)),
    ),
    remedies: [officialIn(say, first), ...others.map((one) => officialIn(say, one))],
    stale: assessment.stale.length > 0,
  };
};

const requirementOf = (
  { code, reasons, wouldChange, rule }: Condition,
  say: FormSay,
): MissingRequirement => {
  const why = reasons.map((one) => reasonIn(say.language, one));
  const cures = wouldChange.map((one) => reasonIn(say.language, one));
  if (!holds(why) || !holds(cures))
    throw new TypeError(`${code}: a requirement is never named without reason and cure`);
  return {
    name: describeGround(code, schengenSay(say.language)),
    reasons: why,
    cures,
    law: lawIn(say, rule),
  };
};

const holds = <T>(list: readonly T[]): list is AtLeastOne<T> => list.length > 0;
