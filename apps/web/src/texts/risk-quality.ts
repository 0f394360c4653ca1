import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What the quality page notices; the sums are said by `words/risk.ts`. */
export const qualityTexts: Readonly<Record<string, MessageDescriptor>> = {
  'risk.quality.late': msg`Has not reported of late`,
  'risk.quality.constant': msg`The same count again and again`,
  'risk.quality.round': msg`Round numbers more often than chance gives`,
  'risk.quality.outlier': msg`Far from what is around it`,
};
