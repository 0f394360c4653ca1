import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';

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
  'sample-data': msg`Sample data`,
};

/** A figure in words; a share is shown in percent. */
interface HealthFigure {
  readonly text: MessageDescriptor;
  readonly isShare?: boolean;
  readonly decimals?: number;
}

const waits = msg`The oldest entry waits {value} s, at most {limit} s`;

/** What is measured of a part, beside the bound at which it is degraded. */
export const healthFigures: Readonly<Record<string, HealthFigure>> = {
  disk: { text: msg`Free {value} %, at least {limit} %`, isShare: true, decimals: 1 },
  inbox: { text: waits },
  queue: { text: waits },
  database: { text: msg`{value} % of the lock table in use, at most {limit} %`, isShare: true },
  sequencer: { text: waits },
  witness: { text: msg`The witness lacks the latest head for {value} s, at most {limit} s` },
  partitions: { text: msg`Partitions for {value} days ahead, at least {limit}` },
  clock: { text: msg`Differs by {value} s, at most {limit} s`, decimals: 2 },
  readers: { text: waits },
};

/** What the operator does where a part is not well. */
export const healthAdvice: Readonly<Record<string, MessageDescriptor>> = {
  disk: msg`Free space on the disk of the data folder, or move the folder to a larger disk.`,
  inbox: msg`Look in the folder of messages for a file that stays. Look in the quarantine.`,
  queue: msg`Start another worker (amirani worker). Look whether assessment was stopped.`,
  database: msg`Look at the log of the database. If pages are damaged, restore the last backup.`,
  sequencer: msg`Look at the log for errors of the journal. Keep the database as it is.`,
  witness: msg`Check that this server reaches the place of the witness.`,
  partitions: msg`Look at the log for the daily work. Restart the server if it did not run today.`,
  clock: msg`Set the clocks of server and database by the same time service.`,
  readers: msg`Wait, or allow more readers. A file that comes again and again may be hostile.`,
  'sample-data': msg`Look at the log for sample-data.failed, and start the server again.`,
};
