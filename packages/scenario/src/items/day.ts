import type { CivilDate } from '@amirani/core';
import { demonstrationDay } from '../documents/demonstration.ts';

/** The day on which all items are set: that of the demonstration's documents, so that their trust material serves. */
export const itemDay: CivilDate = demonstrationDay;
