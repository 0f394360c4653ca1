import { readFileSync } from 'node:fs';
import type { CivilDate } from '@amirani/core';
import { z } from 'zod';
import { StartRefused } from '../http/listen.ts';
import type { Config } from '../settings/config.ts';

/** The version of docs/impact-assessment.md that this code was assessed by; a check holds the two equal (R53). */
export const ASSESSMENT_VERSION = 1;

const Words = z.string().trim().min(40, 'needs a sentence of 40 characters at least');
const Day = z.iso.date();

/**
 * The fundamental-rights impact form of the deployer (AI Act Art. 27(1)(a) to (f), 49(4)): what it is used for, for how long,
 * on whom, with which harm, who oversees, what is done if harm comes; where it is registered; and who approved it.
 */
export const ImpactFormSchema = z.strictObject({
  /** The version of docs/impact-assessment.md on which it rests. */
  assessment: z.number().int(),
  deployer: z.string().trim().min(3),
  process: Words,
  periodAndFrequency: Words,
  personsAffected: Words,
  harms: Words,
  humanOversight: Words,
  measuresIfHarm: Words,
  /** Of the non-public section of the EU database, or the reason why registration is not required. */
  registration: z.union([
    z.strictObject({ number: z.string().trim().min(3) }),
    z.strictObject({ notRequired: Words }),
  ]),
  approvals: z
    .array(
      z.strictObject({ name: z.string().trim().min(3), office: z.string().trim().min(3), on: Day }),
    )
    .min(2, 'needs two approvals'),
  /** The last day on which it counts; a year after the latest approval at most. */
  reviewBy: Day,
});

/** A form as it was read. */
export type ImpactForm = z.output<typeof ImpactFormSchema>;

/** Reads a form: itself, or everything that is wrong with it, each as a sentence. */
export const readImpactForm = (
  text: string,
  today: CivilDate,
): { readonly form: ImpactForm } | { readonly problems: readonly string[] } => {
  const read = ImpactFormSchema.safeParse(parsed(text));
  if (!read.success)
    return {
      problems: read.error.issues.map(
        ({ path, message }) => `${path.join('.') || 'the file'}: ${message}`,
      ),
    };
  const { assessment, approvals, reviewBy } = read.data;
  const names = new Set(approvals.map(({ name }) => name.toLowerCase()));
  const latest =
    approvals
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? '';
  const problems = [
    ...(assessment === ASSESSMENT_VERSION
      ? []
      : [
          `assessment: is of version ${assessment}, and this release of version ${ASSESSMENT_VERSION}`,
        ]),
    ...(names.size < 2 ? ['approvals: two persons approve, not one twice'] : []),
    ...(latest > today ? ['approvals: are of a day that is still to come'] : []),
    ...(reviewBy < today ? [`reviewBy: its review was due on ${reviewBy}`] : []),
    ...(reviewBy > yearAfter(latest) ? ['reviewBy: is more than a year after the approval'] : []),
  ];
  return problems.length === 0 ? { form: read.data } : { problems };
};

/**
 * Holds the start of a duty profile to its form (R64); a training profile, which has nobody's data, needs none.
 * @throws StartRefused `config.impact-form`
 */
export const mustHaveImpactForm = (
  { profile, impactForm }: Pick<Config, 'profile' | 'impactForm'>,
  today: CivilDate,
): void => {
  if (profile !== 'duty') return;
  const read = openImpactForm(impactForm, today);
  if ('problems' in read)
    throw new StartRefused('config.impact-form', `${impactForm}: ${read.problems.join('; ')}`);
};

/** The form at a path; what is wrong where it cannot be opened. */
export const openImpactForm = (
  path: string | undefined,
  today: CivilDate,
): ReturnType<typeof readImpactForm> => {
  if (path === undefined) return { problems: ['there is none'] };
  try {
    return readImpactForm(readFileSync(path, 'utf8'), today);
  } catch {
    return { problems: ['it cannot be read'] };
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
