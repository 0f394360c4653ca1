import { groundsOf } from '@amirani/checkpoint';
import type { Citation, CivilDate } from '@amirani/core';
import {
  type Assessment,
  type AssessOptions,
  assess,
  type CrossingFacts,
  readFacts,
  ruleState,
} from '@amirani/schengen/conditions';
import { trainingTwins } from '@amirani/schengen/training';
import { Problem } from '@platform/server/http/problems.ts';
import type { Platform } from '@platform/server/needs.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { ExitRecordRequest, RefusalDraftRequest } from '../api/types.ts';
import { type ExitRecord, exitOfficial, exitRecord } from './forms/exit-record.ts';
import { isCitationVerified, isVerified, type OfficialText } from './forms/official.ts';
import {
  chooseLetters,
  type RefusalDraft,
  refusalDraft,
  refusalOfficial,
} from './forms/refusal-draft.ts';
import { formSay } from './words.ts';

/** What the forms are made with. */
export interface FormRoom {
  readonly platform: Pick<Platform, 'config' | 'clock'>;
  /** The account that prints. */
  readonly by: string;
}

/**
 * Makes the record for a citizen whose exit is refused.
 * @throws Problem `schengen.form.*` if the facts are unusable or contradict the traveller, the law on the exit of citizens does
 * not apply, no requirement failed, or the wording is not verified (on duty)
 */
export const makeExitRecord = (request: ExitRecordRequest, room: FormRoom): ExitRecord => {
  const facts = factsOf(request, room);
  const assessment = assessed(facts, 'georgian-exit', room);
  const say = formSay(request.language);
  // Applicants for protection are handed over first, and this law applies to citizens only.
  if (assessment.path === 'protection' || !isCitizen(assessment))
    throw new Problem('schengen.form.not-for-this-person');
  const record = exitRecord(assessment, say, aboutOf(request, facts, room));
  if (record === undefined) throw new Problem('schengen.form.no-requirement');
  mustBeVerified(exitOfficial(assessment, say), room);
  return record;
};

/**
 * Makes the draft of a refusal of entry.
 * @throws Problem `schengen.form.*` if the facts are unusable or contradict the traveller, the form is not given to this
 * person, a letter has no failed condition, or the wording is not verified (on duty)
 */
export const makeRefusalDraft = (request: RefusalDraftRequest, room: FormRoom): RefusalDraft => {
  const facts = factsOf(request, room);
  const assessment = borneBy(facts, assessed(facts, 'schengen-entry', room), room);
  const say = formSay(request.language);
  // A code that stands for no State could be that of somebody who moves freely.
  if (
    !assessment.standardForm ||
    ruleState(request.traveller.nationality, twinsOf(room)) === undefined
  )
    throw new Problem('schengen.form.not-for-this-person');
  const chosen = chooseLetters(assessment, request.letters);
  if (!chosen.ok)
    throw new Problem('schengen.form.letter-without-ground', {
      letters: chosen.ungrounded.join(', '),
    });
  mustBeVerified(refusalOfficial(chosen.letters, say), room);
  return refusalDraft(assessment, chosen.letters, say, aboutOf(request, facts, room));
};

/** The assessment with the letters that its facts bear without own crossing records: other routes are unknown. */
const borneBy = (facts: CrossingFacts, assessment: Assessment, room: FormRoom): Assessment => {
  const { borne } = groundsOf(facts, { profile: 'schengen-entry', ...optionsIn(room) });
  const of = (code: string, letter?: string) =>
    borne.find(
      ({ ground, condition }) =>
        condition.code === code && (letter === undefined || ground === letter),
    );
  return {
    ...assessment,
    letters: assessment.letters.filter(({ letter, condition }) => of(condition, letter)),
    conditions: assessment.conditions.map((one) => of(one.code)?.condition ?? one),
  };
};

/** The facts as the rules read them, with what the traveller's papers say put in; nothing contradicts. */
const factsOf = (
  { facts: sent, traveller }: ExitRecordRequest,
  room: Pick<FormRoom, 'platform'>,
): CrossingFacts => {
  const { facts, problems } = readFacts(sent);
  const [first] = problems;
  if (facts === undefined || first !== undefined)
    throw new Problem('schengen.form.facts', {
      // A name that the rules do not know was made up by who sent it.
      at: first === undefined || first.code === 'schengen.facts.unknown-name' ? '' : first.path,
    });
  const state = (code: string): string => ruleState(code, twinsOf(room)) ?? code;
  const { nationality = traveller.nationality, dateOfBirth = traveller.dateOfBirth } =
    facts.person ?? {};
  const kind = facts.document?.kind ?? traveller.documentKind;
  if (
    state(nationality) !== state(traveller.nationality) ||
    dateOfBirth !== traveller.dateOfBirth ||
    kind !== (traveller.documentKind ?? kind)
  )
    throw new Problem('schengen.form.contradiction');
  return {
    ...facts,
    person: { ...facts.person, nationality, dateOfBirth },
    document: { ...facts.document, kind },
  };
};

/** Real States whose rules apply to fictitious ones. Empty outside training. */
const twinsOf = ({ platform }: Pick<FormRoom, 'platform'>): typeof trainingTwins =>
  platform.config.profile === 'training' ? trainingTwins : {};

const assessed = (
  facts: CrossingFacts,
  profile: Assessment['profile'],
  room: FormRoom,
): Assessment => assess(facts, { profile, ...optionsIn(room) });

/** The day at the border: by it rule data is fresh or stale. */
export const todayIn = ({ platform }: Pick<FormRoom, 'platform'>): CivilDate =>
  localDay(platform.clock(), platform.config.timeZone);

const optionsIn = (room: FormRoom): Pick<AssessOptions, 'today' | 'twins'> => ({
  today: todayIn(room),
  twins: twinsOf(room),
});

/** Whether the law of the exit speaks of the traveller at all. */
export const isCitizen = ({ conditions }: Assessment): boolean =>
  conditions.every(({ reasons }) =>
    reasons.every(({ code }) => code !== 'schengen.exit.not-georgian'),
  );

const aboutOf = (
  { facts: _, ...form }: ExitRecordRequest,
  facts: CrossingFacts,
  { platform, by }: FormRoom,
) => ({
  form,
  facts,
  at: platform.clock(),
  by,
});

/** Rejects unverified legal wording on duty. In training, the form marks it as unverified. @throws Problem `schengen.form.not-verified` */
export const mustBeVerified = (
  {
    wording,
    rules,
  }: { readonly wording: readonly OfficialText[]; readonly rules: readonly Citation[] },
  { platform }: FormRoom,
): void => {
  if (platform.config.profile !== 'duty') return;
  if (!wording.every(isVerified) || !rules.every(isCitationVerified))
    throw new Problem('schengen.form.not-verified');
};
