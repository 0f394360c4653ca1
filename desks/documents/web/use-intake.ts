import { today } from '@platform/web/platform/today.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { inTurn } from './in-turn.ts';
import { type Intake, intakeOf, textIntake } from './intake-kind.ts';
import { listenToDrops } from './listen-to-drops.ts';
import { isZone } from './read-zone.ts';
import type { Scan } from './scan-reader.ts';
import { useScanner } from './use-scanner.ts';
import type { ZoneSource } from './visual.ts';

/** Something that was taken in and could not be used. */
interface Refused {
  readonly name: string;
  readonly bytes: number;
}

/** Puts what was taken in where it belongs; `false` where it belongs nowhere. */
export type Put = (intake: Intake, how: ZoneSource) => Promise<boolean>;

/**
 * Where something goes that is given at this moment. It is asked when something is given and not when it has been read:
 * by then another document may lie there, and nothing of one document may come to another.
 */
export type Place = () => Put;

/** What a screen that takes things in knows of them. */
export interface IntakeState {
  /** Something is held over the page. */
  readonly over: boolean;
  /** How many things are being read at this moment. */
  readonly busy: number;
  readonly refused: readonly Refused[];
  readonly takeFiles: (files: readonly File[]) => void;
  /** Whether the text was something that belongs here. */
  readonly takeText: (text: string, how: ZoneSource) => Promise<boolean>;
  readonly forget: () => void;
}

/** No file is larger: the largest list of certificates has a few megabytes, a scan of a page some tens. */
const largest = 64_000_000;

/** Everything that comes to a screen: scanned, dropped, pasted, chosen or typed. */
export const useIntake = (place: Place, enabled = true): IntakeState => {
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(0);
  const latest = useRef(place);
  latest.current = place;
  const [takeTurn] = useState(inTurn);
  const take = useCallback(
    async (name: string, read: () => Promise<Intake>, how: ZoneSource) => {
      const put = latest.current();
      setBusy((before) => before + 1);
      try {
        const { read: intake, used } = await takeTurn(read, async (intake) =>
          intake.kind === 'unknown' ? false : put(intake, how),
        );
        const taken = await used;
        if (!taken) setRefused((before) => [...before, { name, bytes: intake.bytes.length }]);
        return taken;
      } finally {
        setBusy((before) => before - 1);
      }
    },
    [takeTurn],
  );
  const takeText = useCallback(
    (text: string, how: ZoneSource) => {
      setRefused([]);
      const bytes = new TextEncoder().encode(text);
      return take('', async () => textIntake('', bytes, text, today()), how);
    },
    [take],
  );
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      setRefused([]);
      for (const file of files) void take(file.name, () => readFile(file), 'file');
    },
    [take],
  );
  useScanner((scan) => {
    const text = enabled ? bestReading(scan) : undefined;
    if (text === undefined) return false;
    void takeText(text, 'scanned');
    return true;
  });
  useEffect(
    () =>
      enabled
        ? listenToDrops({
            onOver: setOver,
            onFiles: takeFiles,
            onText: (text) => void takeText(text, 'pasted'),
          })
        : undefined,
    [enabled, takeFiles, takeText],
  );
  return { over, busy, refused, takeFiles, takeText, forget: () => setRefused([]) };
};

/** As the keyboard wrote it, or as an American keyboard would have, whichever is something. */
const bestReading = ({ text, asAmerican }: Scan): string | undefined => {
  const on = today();
  const isSomething = (one: string): boolean =>
    textIntake('', new Uint8Array(), one, on).kind !== 'unknown';
  if (isZone(text, on)) return text;
  if (isZone(asAmerican, on)) return asAmerican;
  return [text, asAmerican].find(isSomething);
};

const readFile = async (file: File): Promise<Intake> => {
  const { name, size } = file;
  const unread: Intake = { kind: 'unknown', name, bytes: new Uint8Array(size > 0 ? 1 : 0) };
  if (size > largest) return unread;
  try {
    return intakeOf(name, new Uint8Array(await file.arrayBuffer()), today());
  } catch {
    return unread; // a folder, or a file that was moved or taken away meanwhile
  }
};
