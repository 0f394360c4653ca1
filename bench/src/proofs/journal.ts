import { killSequencer } from '../journal/kill.ts';
import { carryLoad } from '../journal/load.ts';
import { tamper, timeOffline } from '../journal/tamper.ts';
import type { Proof } from '../proof.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Seconds in which a million entries must be verified from files. */
const OFFLINE_SECONDS = 10;
/** An entry must be under a signed head after so many milliseconds, in 99 of 100 cases. */
const SEQUENCED_MS = 1_000;
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
    const edits = await tamper(100_000, 10_000, say);
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
      edits.detected === edits.edits &&
      edits.named === edits.edits;
    return {
      passed,
      result: {
        load: { ...load, aim: AIM, aimReached: load.entriesPerSecond >= AIM },
        kills,
        offline,
        edits,
      },
    };
  },
};
