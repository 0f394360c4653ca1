import type { MessageDescriptor } from '@lingui/core';

/** What the quality page notices; the sums are said by `@amirani/risk/texts`. */
export const qualityTexts: Readonly<Record<string, MessageDescriptor>> = {};
