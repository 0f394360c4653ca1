import type { Reading } from '@desk/documents/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

/** How far a reading has come, with its shape. */
export const readingTexts: Readonly<
  Record<Reading['state'], { readonly text: MessageDescriptor; readonly verdict: Verdict }>
> = {
  waiting: { text: msg`Lay the document on the reader`, verdict: 'not-checked' },
  reading: { text: msg`Do not move the document`, verdict: 'not-checked' },
  complete: { text: msg`Read to the end`, verdict: 'met' },
  aborted: { text: msg`Cut off. What had come is stored; read it again`, verdict: 'aborted' },
};
