import { killSequencer } from '../journal/kill.ts';
import { carryLoad } from '../journal/load.ts';
import { type TamperResult, tamper, timeOffline } from '../journal/tamper.ts';
import type { Proof } from '../proof.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Seconds in which a million entries must be verified from files. */
const OFFLINE_SECONDS = 10;
/** An entry must be under a signed head after this number of milliseconds, in 99 of 100 cases. */
const SEQUENCED_MS = 1_000;
/**
 * Random edits: most of them of a log of 40 bundles, the others of one with a full tile of tiles. Each edited
 * log is verified as a whole, so that 10,000 of the large one would take an hour on a busy machine.
 */
const EDITS = [
  { entries: 10_000, edits: 9_000 },
  { entries: 100_000, edits: 1_000 },
] as const;
/** Durable entries a second that are aimed at, on a machine that does nothing else. */
const AIM = 3_000;

/**
 * The journal (specification of reliability, T9 and T10): edits are detected and named, a million entries are
 * verified offline, audit entries are carried durably and sequenced in time, and a sequencer that is killed
 * leaves a valid tree.
 */
export const journalProof: Proof = {
  name: 'journal',
  run: async () => {
    const load = await carryLoad(8, 40);
    say(`${load.entriesPerSecond} entries/s, p99 ${load.sequencedMs.p99} ms`);
    const kills = await killSequencer(20, say);
    const offline = await timeOffline(1_000_000);
    say(`1,000,000 entries verified in ${offline.seconds} s`);
    const edited: TamperResult[] = [];
    for (const { entries, edits } of EDITS) edited.push(await tamper(entries, edits, say));
    const passed =
      load.allInLog &&
      load.fsync === 'on' &&
      load.sequencedMs.p99 <= SEQUENCED_MS &&
      kills.filesSound === kills.cycles &&
      kills.tablesSound === kills.cycles &&
      kills.missing + kills.doubled === 0 &&
      offline.sound &&
      // On a machine that others use as well only the time on the processor says how fast it is.
      offline.cpuSeconds <= OFFLINE_SECONDS &&
      edited.every(({ edits, detected, named }) => detected === edits && named === edits);
    return {
      passed,
      result: {
        load: { ...load, aim: AIM, aimReached: load.entriesPerSecond >= AIM },
        kills,
        offline,
        edited,
      },
    };
  },
};
