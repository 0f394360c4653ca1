import { CaseNoteSchema } from '@desk/checkpoint/api/second-line.ts';
import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** What an officer wrote about a check: a note by its subject, the reason of a decision, or a colleague's own view. */
export const NoteHeldSchema = z.object({
  id: z.string(),
  at: InstantSchema,
  about: z.enum([...CaseNoteSchema.shape.about.options, 'decision', 'view']),
  text: z.string(),
});
