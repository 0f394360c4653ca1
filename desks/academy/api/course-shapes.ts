import { z } from 'zod';
import { Count, Name } from './rights.ts';
import { academyWords } from './words.ts';

export const LanguageSchema = z.enum(academyWords.languages);

/** A block of items as a course has it. */
const CourseBlockSchema = z
  .object({
    id: Name,
    kind: z.enum(academyWords.blockKinds),
    /** Practice at half and half, measured, rare ones, each week. */
    purpose: z.enum(academyWords.blockPurposes),
    items: Count,
    /** Share of wrong items; announced, so that trainees are not tricked. */
    prevalence: z.number().min(0).max(1),
    /** Items beside which a machine says something, and of those how many times it is wrong. */
    hints: z.object({ right: Count, wrong: Count }),
    minutes: z.number(),
  })
  .meta({ id: 'AcademyCourseBlock' });

/** A course as it is listed; its texts in one language. */
export const CourseSummarySchema = z
  .object({
    id: Name,
    title: z.string(),
    summary: z.string(),
    edition: Count,
    material: z.enum(academyWords.materialKinds),
    /** What the lower end of the interval of d' has to reach, and why so much. */
    bar: z.object({
      dPrime: z.number(),
      because: z.string(),
      reachedBy: z.object({ hits: Count, falseAlarms: Count }),
    }),
    /** Share of the wrong ones at real borders, as the course assumes it. */
    fieldPrevalence: z.number(),
    sittings: z.array(
      z.object({ number: z.number().int().min(1), blocks: z.array(CourseBlockSchema) }),
    ),
    weekly: CourseBlockSchema,
    /** Months after the certificate. */
    retestMonths: z.array(z.number()),
    /** What somebody can do afterwards, by code and address of the framework; its own text stays where it is. */
    outcomes: z.array(
      z.object({
        id: Name,
        framework: z.string(),
        code: z.string().optional(),
        level: z.number(),
        link: z.string(),
        verified: z.boolean(),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'AcademyCourseSummary' });

const sources = z.array(z.string());
/** A block of a theory page: `PageBlock` of `@amirani/academy/courses`. */
const PageBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: z.string(), sources }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()), sources }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    sources,
  }),
  z.object({
    kind: z.literal('example'),
    title: z.string(),
    steps: z.array(z.string()),
    outcome: z.string(),
    sources,
  }),
  z.object({ kind: z.literal('key-figure'), figure: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('chart'),
    chart: z.string(),
    caption: z.string(),
    labels: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('question'),
    id: z.string(),
    text: z.string(),
    options: z.array(z.string()),
    right: Count,
    explanation: z.string(),
    sources,
  }),
]);

export const PageSchema = z
  .object({ id: z.string(), title: z.string(), blocks: z.array(PageBlockSchema) })
  .meta({ id: 'AcademyPage' });

/** A course with its pages. Trainer notes for trainers only. */
export const CourseSchema = CourseSummarySchema.extend({
  prevalenceBecause: z.string(),
  pages: z.array(PageSchema),
  /** What is looked at, by the codes of evidence that may be named, in their order. */
  evidence: z.array(z.object({ code: z.string(), text: z.string() })),
  /** Said before a block with hints of a machine. */
  hintNotice: z.string(),
  keyFigures: z.array(
    z.object({ id: z.string(), value: z.number(), unit: z.string(), source: z.string() }),
  ),
  /** Data of the drawings; `Chart` of `@amirani/academy/courses`. */
  charts: z.array(z.looseObject({ id: z.string(), kind: z.string(), source: z.string() })),
  sources: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      citation: z.string(),
      link: z.string().optional(),
      unverified: z.boolean().optional(),
    }),
  ),
  notes: z.array(PageSchema).optional(),
}).meta({ id: 'AcademyCourse' });
