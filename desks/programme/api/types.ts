import type { z } from 'zod';
import type { ProgrammeHeadSchema, ProgrammeViewSchema, ReportSchema } from './endpoints.ts';
import type {
  ProgrammeChangeSchema,
  ProgrammeSchema,
  ProgrammeTextSchema,
  PublicProgrammeSchema,
  ReadingSchema,
  VisibilitySchema,
} from './shapes.ts';

/** The shapes of the programme as types; each is documented at its schema. */
export type Programme = z.output<typeof ProgrammeSchema>;
export type ProgrammeChange = z.output<typeof ProgrammeChangeSchema>;
export type ProgrammeHead = z.output<typeof ProgrammeHeadSchema>;
export type ProgrammeReading = z.output<typeof ReadingSchema>;
export type ProgrammeReport = z.output<typeof ReportSchema>;
export type ProgrammeText = z.output<typeof ProgrammeTextSchema>;
export type ProgrammeView = z.output<typeof ProgrammeViewSchema>;
export type ProgrammeVisibility = z.output<typeof VisibilitySchema>;
export type PublicProgramme = z.output<typeof PublicProgrammeSchema>;
