import { randomUUID } from 'node:crypto';
import {
  type AlertAnswers,
  type FirstLineInput,
  firstLine,
  type OtherCheck,
} from '@amirani/checkpoint';
import type { HitsAnswer } from '@amirani/checkpoint/hits';
import type { CivilDate } from '@amirani/core';
import { trainingTwins } from '@amirani/schengen/training';
import type { Examined } from '@desk/documents/server/reads.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { version as product } from '@platform/server/version.ts';
import type { Check } from '../../api/types.ts';
import type { VerdictRow } from '../checks/rows.ts';
import type { CarrierSeen } from './carrier.ts';
import type { ZoneRead } from './zone.ts';

/** What a verdict is made of. */
export interface Judging {
  readonly check: string;
  readonly profile: Check['profile'];
  readonly on: CivilDate;
  readonly zone: ZoneRead;
  readonly examined: Examined;
  readonly carrier: CarrierSeen;
  readonly given: Check['given'];
  readonly alerts: AlertAnswers;
  readonly hits: HitsAnswer;
  /** Other checks of the same document that matter to this one. */
  readonly others: readonly OtherCheck[];
  /** The verdict that this one supersedes, with the version of the check then. */
  readonly before: { readonly id: string; readonly version: number } | undefined;
  readonly by: string;
  readonly now: Date;
}

/** Brings everything to one verdict, with all that it rests on beside it. Nothing is stored yet. */
export const judge = (judging: Judging, config: Pick<Config, 'profile'>): VerdictRow => {
  const { check, profile, on, zone, examined, carrier, given, alerts } = judging;
  const { hits, others, before, by, now } = judging;
  // Fictitious States use the rules of real ones in training only.
  const twins = config.profile === 'training' ? trainingTwins : {};
  const { verdict: examination, decided, issued, chip } = examined;
  const input: FirstLineInput = {
    ...{ profile, on, alerts, hits, others, twins },
    zone: zone.reading,
    document: { verdict: examination?.verdict, decided, issued, chip },
    flight: carrier.data,
    // Read and found sound before it was stored.
    given: given as FirstLineInput['given'],
  };
  const verdict = firstLine(input);
  return {
    ...{ id: randomUUID(), check_id: check, version: (before?.version ?? 0) + 1, at: now },
    ...{ made_by: by, product, supersedes: before?.id ?? null, word: verdict.word, given, alerts },
    circumstances: {
      ...{ on, profile, zone: zone.text, examined: examination?.id, decided, issued, chip },
      ...{ carrier: carrier.data, hits, twins },
    },
    verdict,
  };
};
