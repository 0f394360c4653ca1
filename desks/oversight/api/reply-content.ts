import { languages } from '@amirani/core/languages';
import { z } from 'zod';

const ReplyRowSchema = z.object({
  label: z.string(),
  /** Each value with where it comes from; empty for the record itself. */
  values: z.array(z.object({ text: z.string(), from: z.string() })),
});

const Pairs = z.array(z.tuple([z.string(), z.string()]));

/** Every text of a written answer in its order: the page of the preview shows it and the PDF is set from it. */
export const ReplyContentSchema = z
  .object({
    language: z.enum(languages),
    /** The request. */
    id: z.uuid(),
    /** Year, month, day, hour, minute and second in UTC at which it was made. */
    date: z.array(z.number().int()).length(6),
    texts: z.object({
      title: z.string(),
      about: z.string(),
      answer: z.string(),
      held: z.string(),
      bounds: z.string(),
      withheld: z.string(),
      rights: z.string(),
      correct: z.string(),
      complain: z.string(),
      processing: z.string(),
      page: z.string(),
    }),
    /** That it is of no real person; empty on duty. */
    training: z.string(),
    /** From whom, under which law, to whom and of what. */
    head: Pairs,
    outcome: z.string(),
    grounds: z.array(z.string()),
    /** That what is not given is neither confirmed nor denied; empty where nothing is given. */
    neither: z.string(),
    sections: z.array(
      z.object({
        title: z.string(),
        /** What has to be known to read it; empty for nothing. */
        intro: z.string(),
        /** On which ground it is not given; empty where it is. */
        withheld: z.string(),
        entries: z.array(z.object({ title: z.string(), rows: z.array(ReplyRowSchema) })),
      }),
    ),
    /** What the data is for, how long it is kept, who may receive it. */
    processing: Pairs,
    contacts: Pairs,
  })
  .meta({ id: 'SubjectReplyContent' });
