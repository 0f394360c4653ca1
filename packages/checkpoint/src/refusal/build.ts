import { err, ok, type Result } from '@amirani/core';
import { type Grounds, groundsOf } from './grounds.ts';
import {
  type AtLeastOne,
  type ProtectionQuestion,
  protectionQuestions,
  type Refusal,
  type RefusalIssue,
  type RefusalIssueCode,
  type RefusalQuestion,
  type RefusedRequirement,
} from './model.ts';

/** The shortest reason that can be one, in characters. */
const SHORTEST_REASON = 3;

/**
 * Builds a refusal, or gives every obstacle. It uses only grounds that the facts support, from the closed list of the law
 * (Reg. (EU) 2016/399 Art. 14(2), Annex V Part B; the law of the exit), so that a hit, a score or a risk is never a ground
 * (R50). Protection must be checked first, and a person who asks for it is never refused (Art. 14(1); R28); on the exit each
 * with requirement, cure and legal basis, and always with a remedy (Art. 14(3); R77). It decides nothing: a person proposes it
 * and another confirms.
 */
export const buildRefusal = ({
  facts,
  ...question
}: RefusalQuestion): Result<Refusal, RefusalIssue> =>
  refusalOf(groundsOf(facts, question.options), question);

/** The refusal of grounds that are known. Not for use outside: what the facts bear is looked up by {@link buildRefusal}. */
export const refusalOf = (
  grounds: Grounds,
  question: Omit<RefusalQuestion, 'facts'>,
): Result<Refusal, RefusalIssue> => {
  const { options, protection, remedies: told } = question;
  const asked = [...new Set(question.grounds)];
  const requirements = requirementsOf(grounds, asked);
  const remedies = told.filter((one) => one.trim() !== '');
  const reason = question.reason.trim();
  const answered = answersOf(protection);
  const issues = [
    ...(grounds.applies ? [] : [issue('checkpoint.refusal.not-for-this-person')]),
    ...(answered === undefined ? [issue('checkpoint.refusal.protection-unanswered')] : []),
    ...(grounds.protectionSought || protection.asylum === 'referred'
      ? [issue('checkpoint.refusal.protection-sought')]
      : []),
    ...groundIssues(grounds, asked),
    ...incomplete(requirements, remedies, options.profile),
    ...(reason.length < SHORTEST_REASON ? [issue('checkpoint.refusal.reason-missing')] : []),
  ];
  if (issues.length > 0 || answered === undefined || !holds(requirements) || !holds(remedies))
    return err(...issues);
  return ok({ profile: options.profile, requirements, protection: answered, reason, remedies });
};

const issue = (code: RefusalIssueCode, grounds: readonly string[] = []): RefusalIssue => ({
  code,
  grounds,
});

/** The four answers, where all of them were given. */
const answersOf = (given: RefusalQuestion['protection']): Refusal['protection'] | undefined => {
  const answers = protectionQuestions.map((one) => [one, given[one]] as const);
  return answers.every((one): one is [ProtectionQuestion, 'no-sign' | 'referred'] =>
    ['no-sign', 'referred'].includes(one[1] ?? ''),
  )
    ? (Object.fromEntries(answers) as Refusal['protection'])
    : undefined;
};

const groundIssues = (
  { borne, ownRecordsOnly }: Grounds,
  asked: readonly string[],
): readonly RefusalIssue[] => {
  if (asked.length === 0) return [issue('checkpoint.refusal.no-ground')];
  const missing = asked.filter((ground) => borne.every((one) => one.ground !== ground));
  const own = missing.filter((ground) => ownRecordsOnly.includes(ground));
  const rest = missing.filter((ground) => !own.includes(ground));
  return [
    ...(own.length > 0 ? [issue('checkpoint.refusal.own-records', own)] : []),
    ...(rest.length > 0 ? [issue('checkpoint.refusal.ground-not-borne', rest)] : []),
  ];
};

const requirementsOf = (
  { borne }: Grounds,
  asked: readonly string[],
): readonly RefusedRequirement[] =>
  borne
    .filter(({ ground }) => asked.includes(ground))
    .flatMap(({ ground, condition: { reasons, wouldChange, rule }, disputed }) =>
      holds(reasons) ? [{ ground, reasons, cures: wouldChange, law: rule, disputed }] : [],
    );

/** What the traveller is owed: on the exit requirement, cure and legal basis of each; the remedy always. */
const incomplete = (
  requirements: readonly RefusedRequirement[],
  remedies: readonly string[],
  profile: Refusal['profile'],
): readonly RefusalIssue[] => {
  const lacking = requirements
    .filter(({ cures, law }) => law.act === '' || (profile === 'georgian-exit' && !holds(cures)))
    .map(({ ground }) => ground);
  return lacking.length > 0 || !holds(remedies)
    ? [issue('checkpoint.refusal.incomplete', lacking)]
    : [];
};

const holds = <T>(list: readonly T[]): list is AtLeastOne<T> => list.length > 0;
