import { readGrade } from '@amirani/analysis/grading';
import { consistencyMarks, relevances, weightings } from '@amirani/analysis/hypotheses';
import type { CivilDate } from '@amirani/core';
import { confidences, directions, impactLevels } from '@amirani/risk/ciram';
import { measureStates } from '@amirani/risk/ciram/register';
import type { ProductWords } from '@amirani/risk/products';
import { Refusal } from '@platform/cli/refusal.ts';
import { z } from 'zod';

const day = z.iso.date().transform((text) => text as CivilDate);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const text = z.string().trim().min(1).max(4000);

/** `B2`: a grade of the Admiralty system. */
const grade = z.string().transform((written, context) => {
  const read = readGrade(written, '6x6');
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: 'no grade such as B2' });
  return z.NEVER;
});

const matrix = z.strictObject({
  hypotheses: z.array(z.strictObject({ id: text, text })),
  evidence: z.array(
    z.strictObject({ id: text, text, grade: grade.optional(), relevance: z.enum(relevances) }),
  ),
  cells: z.array(
    z.strictObject({
      evidence: text,
      hypothesis: text,
      mark: z.enum(consistencyMarks),
      reason: text.optional(),
    }),
  ),
});

/** What people add to the figures of a product; docs/reference/products.md explains each. */
const Words = z.strictObject({
  title: text.optional(),
  statements: z
    .array(
      z.strictObject({
        kind: z.enum(['fact', 'assessment', 'outlook']),
        text,
        likelihood: level.optional(),
        confidence: z.enum(confidences).optional(),
      }),
    )
    .optional(),
  events: z.array(z.strictObject({ on: day, text })).optional(),
  risks: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        threat: level,
        vulnerability: level,
        impact: z.enum(impactLevels),
        rating: z.enum(impactLevels),
        direction: z.enum(directions),
        robust: z.boolean(),
        overridden: z.boolean(),
      }),
    )
    .optional(),
  measures: z
    .array(
      z.strictObject({
        id: text,
        risk: text,
        tier: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
        title: text,
        owner: text,
        due: day,
        state: z.enum(measureStates),
      }),
    )
    .optional(),
  hypotheses: z
    .array(z.strictObject({ question: text, matrix, weighting: z.enum(weightings).optional() }))
    .optional(),
  action: text.optional(),
  modus: z.array(z.strictObject({ text, count: z.number().int().min(0) })).optional(),
});

/**
 * Reads the words of a product.
 * @throws Refusal (exit code 2) with everything that cannot be used: nothing is printed then.
 */
export const readWords = (content: string, path: string): ProductWords => {
  const read = Words.safeParse(jsonOf(content, path));
  if (read.success) return read.data;
  const said = read.error.issues.map((issue) => `\n  ${issue.path.join('.')}: ${issue.message}`);
  throw new Refusal(
    2,
    `${path} has words that cannot be used:${said.join('')}`,
    'nothing was written.',
    'see docs/reference/products.md for what a product takes.',
  );
};

const jsonOf = (content: string, path: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    throw new Refusal(2, `${path} is no JSON`, 'nothing was written.', 'give one JSON object.');
  }
};
