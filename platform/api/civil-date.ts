import type { CivilDate } from '@amirani/core';
import { z } from 'zod';

/** A day, YYYY-MM-DD. */
export const CivilDateSchema: z.ZodType<CivilDate> =
  z.iso.date() as unknown as z.ZodType<CivilDate>;
