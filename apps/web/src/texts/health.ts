import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '../ui/shape.tsx';

/** How a part of the server fares. */
export const healthTexts: Readonly<
  Record<
    'ok' | 'degraded' | 'erasing' | 'failing',
    { readonly text: MessageDescriptor; readonly verdict: Verdict }
  >
> = {
  ok: { text: msg`Works`, verdict: 'met' },
  degraded: { text: msg`Degraded`, verdict: 'attention' },
  erasing: { text: msg`Erasing overdue data`, verdict: 'attention' },
  failing: { text: msg`Failing`, verdict: 'obstacle' },
};

/** What the parts of the server are called; a part that is not listed is shown by its name. */
export const healthParts: Readonly<Record<string, MessageDescriptor>> = {
  disk: msg`Disk space`,
  inbox: msg`Message folder`,
  queue: msg`Screening queue`,
  database: msg`Database`,
  sequencer: msg`Journal sequencer`,
  witness: msg`Journal witness`,
  partitions: msg`Daily partitions`,
  clock: msg`Clock`,
  readers: msg`File readers`,
};
