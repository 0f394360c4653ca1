import type { Citation } from '@amirani/core';
import { type TextTree, textsUnder } from '@amirani/core/words';
import type { Assessment, Condition } from '@amirani/schengen/conditions';
import { lettersOn } from '@amirani/schengen/conditions';
import { schengenSay } from '@amirani/schengen/node';
import { describeCondition, describeGround } from '@amirani/schengen/texts';
import type { FormSay } from '../words.ts';
import { type FormAbout, headOf, type Row } from './head.ts';
import type { OfficialText } from './official.ts';
import { appealsIn, letterIn } from './official-texts.ts';
import { conditionsThat, dayIn, type LawLine, lawIn, officialIn, reasonIn } from './speak.ts';

/** A letter that was chosen, with what bears it. */
export interface GroundedLetter {
  readonly letter: string;
  readonly conditions: readonly Condition[];
}

/** The chosen letters in the order of the form, or those that nothing bears. */
export type ChosenLetters =
  | { readonly ok: true; readonly letters: readonly [GroundedLetter, ...GroundedLetter[]] }
  | { readonly ok: false; readonly ungrounded: readonly string[] };

/**
 * Validates the chosen letters: each must be on the form on that day and follow from a condition that is not met. Other
 * knowledge of a traveller (watch list, score, hit) is not a ground (R50).
 */
export const chooseLetters = (
  { letters, conditions, on }: Assessment,
  chosen: readonly string[],
): ChosenLetters => {
  const bearing = (letter: string): readonly Condition[] =>
    letters
      .filter((one) => one.letter === letter)
      .flatMap(({ condition }) => conditions.filter(({ code }) => code === condition));
  const ungrounded = chosen.filter((letter) => bearing(letter).length === 0);
  const grounded = lettersOn(on)
    .filter(({ letter }) => chosen.includes(letter))
    .map(({ letter }) => ({ letter, conditions: bearing(letter) }));
  const [first, ...others] = grounded;
  return ungrounded.length > 0 || first === undefined
    ? { ok: false, ungrounded }
    : { ok: true, letters: [first, ...others] };
};

/** What of the draft stands for the law. */
export const refusalOfficial = (
  letters: readonly GroundedLetter[],
  say: FormSay,
): { readonly wording: readonly OfficialText[]; readonly rules: readonly Citation[] } => ({
  wording: [...letters.flatMap(({ letter }) => letterIn(say, letter) ?? []), ...appealsIn(say)],
  rules: letters.flatMap(({ conditions }) => conditions.map(({ rule }) => rule)),
});

/** What the template sets: texts in their order, nothing to compute. */
export interface RefusalDraft {
  readonly letters: readonly FormLetter[];
  readonly appeals: readonly LawLine[];
  readonly [more: string]: unknown;
}

/** A line of the form, ticked or not. */
interface FormLetter extends LawLine {
  readonly letter: string;
  readonly chosen: boolean;
  readonly ticks: readonly string[];
  readonly reasons: readonly unknown[];
}

/** The draft: every letter of the form on that day, those that were chosen with what bears them. */
export const refusalDraft = (
  assessment: Assessment,
  chosen: readonly GroundedLetter[],
  say: FormSay,
  about: FormAbout,
): RefusalDraft => {
  const { language } = about.form;
  const { facts } = about;
  const others = new Set(assessment.letters.map(({ letter }) => letter));
  for (const { letter } of chosen) others.delete(letter);
  const exceptions = new Set(
    chosen.flatMap(({ conditions }) => conditions.flatMap((one) => one.exceptions)),
  );
  return {
    ...headOf(about, say),
    texts: textsOf(say),
    visa: visaRows(about, say),
    letters: lettersOn(assessment.on).map(({ letter }) =>
      formLetter(
        letter,
        chosen.find((one) => one.letter === letter),
        say,
        about,
      ),
    ),
    alsoBorne: [...others],
    exceptions: [...exceptions].map((code) => reasonIn(language, { code, facts: {} })),
    undecided: conditionsThat(assessment, 'undetermined').map(({ code }) =>
      describeCondition(code, schengenSay(language)),
    ),
    open: [
      ...(facts.person?.familyOfUnionCitizen === undefined
        ? [say('schengen.form.refusal.familyUnknown')]
        : []),
      ...(facts.person?.seeksProtection === undefined
        ? [say('schengen.form.refusal.protectionUnknown')]
        : []),
    ],
    appeals: appealsIn(say).map((one) => officialIn(say, one)),
    stale: assessment.stale.length > 0,
    signatures: [
      say('schengen.form.refusal.firstPerson'),
      say('schengen.form.refusal.secondPerson'),
    ],
  };
};

/**
 * The standard form of a refusal that was decided and confirmed: the letters that it rests on, and nothing of what was
 * weighed before. What the draft asks is answered by then.
 */
export const refusalForm = (
  assessment: Assessment,
  chosen: readonly GroundedLetter[],
  say: FormSay,
  about: FormAbout & Required<Pick<FormAbout, 'decided'>>,
): RefusalDraft => ({
  ...refusalDraft(assessment, chosen, say, about),
  texts: {
    ...textsOf(say),
    ...textsUnder('schengen.form.refusal.final', say),
    watermark: '',
    secondLine: '',
  },
  alsoBorne: [],
  exceptions: [],
  undecided: [],
  open: [],
  signatures: [say('schengen.form.exit.officer'), say('schengen.form.exit.received')],
});

const textsOf = (say: FormSay): TextTree => ({
  ...textsUnder('schengen.form.shared', say),
  ...textsUnder('schengen.form.refusal', say),
});

const formLetter = (
  letter: string,
  chosen: GroundedLetter | undefined,
  say: FormSay,
  { form: { language }, facts }: FormAbout,
): FormLetter => {
  const wording = letterIn(say, letter);
  // A letter that the law adds appears with its article until its wording is written.
  const line =
    wording === undefined
      ? { text: letter, source: '', note: say('schengen.form.shared.notVerified') }
      : officialIn(say, wording);
  return {
    ...line,
    letter,
    chosen: chosen !== undefined,
    ticks:
      letter === 'H' && chosen !== undefined
        ? (['sis', 'national'] as const)
            .filter((list) => facts.alerts?.[list] === 'hit')
            .map((list) => say(`schengen.form.refusal.ticks.${list}`))
        : [],
    reasons: (chosen?.conditions ?? []).map(({ code, reasons, rule, lettersDisputed }) => ({
      name: describeGround(code, schengenSay(language)),
      reasons: reasons.map((one) => reasonIn(language, one)),
      law: lawIn(say, rule),
      disputed: lettersDisputed === true,
    })),
  };
};

const visaRows = (
  { facts: { visa }, form: { language } }: FormAbout,
  say: FormSay,
): readonly Row[] => {
  if (visa === null || visa === undefined) return [];
  const until = visa.validUntil === undefined ? undefined : dayIn(language, visa.validUntil);
  const said = [visa.type, visa.issuer, until].filter((one) => one !== undefined);
  return said.length === 0 ? [] : [[say('schengen.form.refusal.visa'), said.join(', ')]];
};
