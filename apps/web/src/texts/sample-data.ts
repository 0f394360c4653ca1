import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { sampleDataParts } from '@platform/api/about.ts';

/** What the parts of the sample data are called within a sentence. */
export const sampleDataTexts: Readonly<
  Record<(typeof sampleDataParts)[number], MessageDescriptor>
> = {
  flights: msg`flights and travellers`,
  'watch-list': msg`a watch list`,
  criteria: msg`criteria`,
  documents: msg`travel documents`,
  counts: msg`counts of incidents`,
  case: msg`an investigation`,
  programme: msg`a programme`,
  class: msg`a class of trainees`,
};
