import { CivilDateSchema } from '@platform/api/civil-date.ts';
import { z } from 'zod';
import { programmeWords } from './words.ts';

const Text = (most: number) => z.string().trim().min(1).max(most);
const Written = (most: number) => z.string().trim().max(most).optional();

/** English and Georgian always: the public page has both. */
const Texts = (most: number) =>
  z.object({
    en: Text(most),
    ka: Text(most),
    lv: Written(most),
    fr: Written(most),
    it: Written(most),
    es: Written(most),
  });

export const ProgrammeTextSchema = Texts(1000).meta({ id: 'ProgrammeText' });
const Title = Texts(200);

/** The id of a row within its part: nothing that says anything. */
const RowIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

const Month = z.number().int().min(1).max(120);
const FieldSchema = z.enum(programmeWords.fields);
/** Alpha-3. */
const Country = z.string().regex(/^[A-Z]{3}$/);

const PhaseSchema = z
  .object({ id: RowIdSchema, title: Title, from: Month, to: Month })
  .meta({ id: 'ProgrammePhase' });

const PartnerSchema = z
  .object({ id: RowIdSchema, role: z.enum(programmeWords.partnerRoles), country: Country })
  .meta({ id: 'ProgrammePartner' });

const InstitutionSchema = z
  .object({ id: RowIdSchema, title: Title, country: Country })
  .meta({ id: 'ProgrammeInstitution' });

const ActivitySchema = z
  .object({ id: RowIdSchema, field: FieldSchema, title: Title, from: Month, to: Month })
  .meta({ id: 'ProgrammeActivity' });

/** How many came, by institution and role: counts, and no place for a person. */
const AttendanceSchema = z
  .strictObject({
    institution: RowIdSchema,
    role: z.enum(programmeWords.attendeeRoles),
    count: z.number().int().min(1).max(1000),
  })
  .meta({ id: 'ProgrammeAttendance' });

const SessionSchema = z
  .object({
    id: RowIdSchema,
    activity: RowIdSchema,
    on: CivilDateSchema,
    title: Title,
    days: z.number().int().min(1).max(60),
    attendance: z.array(AttendanceSchema).max(60),
  })
  .meta({ id: 'ProgrammeSession' });

const DeliverableSchema = z
  .object({
    id: RowIdSchema,
    field: FieldSchema.optional(),
    title: Title,
    due: Month,
    state: z.enum(programmeWords.deliverableStates),
    acceptedIn: Month.optional(),
  })
  .meta({ id: 'ProgrammeDeliverable' });

const IndicatorSchema = z
  .object({
    id: RowIdSchema,
    kind: z.enum(programmeWords.indicatorKinds),
    field: FieldSchema.optional(),
    baseline: z.number().min(-10).max(1e6).optional(),
    target: z.number().min(-10).max(1e6),
  })
  .meta({ id: 'ProgrammeIndicator' });

const RiskSchema = z
  .object({
    id: RowIdSchema,
    title: Title,
    measure: ProgrammeTextSchema,
    likelihood: z.enum(programmeWords.levels),
    impact: z.enum(programmeWords.levels),
    state: z.enum(programmeWords.riskStates),
  })
  .meta({ id: 'ProgrammeRisk' });

const LessonSchema = z
  .object({ id: RowIdSchema, month: Month, text: ProgrammeTextSchema })
  .meta({ id: 'ProgrammeLesson' });

const Head = {
  title: Title,
  purpose: ProgrammeTextSchema,
  /** First month, `2025-03`. */
  start: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  months: Month,
  results: z.enum(programmeWords.results),
};

/** A programme with all its parts. It has no place for a person. */
export const ProgrammeSchema = z
  .object({
    ...Head,
    phases: z.array(PhaseSchema).max(40),
    partners: z.array(PartnerSchema).max(40),
    institutions: z.array(InstitutionSchema).max(100),
    activities: z.array(ActivitySchema).max(200),
    sessions: z.array(SessionSchema).max(1000),
    deliverables: z.array(DeliverableSchema).max(300),
    indicators: z.array(IndicatorSchema).max(100),
    risks: z.array(RiskSchema).max(100),
    lessons: z.array(LessonSchema).max(200),
  })
  .meta({ id: 'Programme' });

const put = <P extends string, R extends z.ZodType>(part: P, row: R) =>
  z.object({ part: z.literal(part), act: z.literal('put'), row });

/** One row put in, or one taken out. */
export const ProgrammeChangeSchema = z
  .union([
    put('phases', PhaseSchema),
    put('partners', PartnerSchema),
    put('institutions', InstitutionSchema),
    put('activities', ActivitySchema),
    put('sessions', SessionSchema),
    put('deliverables', DeliverableSchema),
    put('indicators', IndicatorSchema),
    put('risks', RiskSchema),
    put('lessons', LessonSchema),
    z.object({ part: z.enum(programmeWords.parts), act: z.literal('remove'), id: RowIdSchema }),
  ])
  .meta({ id: 'ProgrammeChange' });

const FigureSchema = z.object({
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
});

/** What an indicator says: a value with its 95 % interval, and on how many people it stands. */
export const ReadingSchema = z
  .object({
    indicator: RowIdSchema,
    now: FigureSchema.optional(),
    baseline: FigureSchema.optional(),
    people: z.number().int().min(5).optional(),
    /** One to four people stand behind it: it is not shown. */
    withheld: z.boolean(),
    state: z.enum(programmeWords.readingStates),
  })
  .meta({ id: 'ProgrammeReading' });

/** A programme as strangers may see it: no institution, no session by itself, no risk. */
export const PublicProgrammeSchema = z
  .strictObject({
    ...Head,
    on: CivilDateSchema,
    phases: z.array(PhaseSchema),
    partners: z.array(PartnerSchema),
    fields: z.array(
      z.strictObject({
        field: FieldSchema,
        activities: z.array(Title),
        sessions: z.number().int(),
        attendances: z.number().int().min(5).optional(),
      }),
    ),
    deliverables: z.array(DeliverableSchema),
    indicators: z.array(z.strictObject({ indicator: IndicatorSchema, reading: ReadingSchema })),
    lessons: z.array(LessonSchema),
  })
  .meta({ id: 'PublicProgramme' });

const LineSchema = Texts(300);

/** The emblem and the line by which funding is acknowledged, as the operator set them. */
export const VisibilitySchema = z
  .object({
    /** A picture as a data address, SVG or PNG. */
    emblem: z.string(),
    /** Whether the drawn placeholder replaces the funder's emblem. */
    placeholder: z.boolean(),
    line: LineSchema,
  })
  .meta({ id: 'ProgrammeVisibility' });
