import { useCallback, useEffect, useState } from 'react';
import { examination, onBench, type ZoneSource } from './examination.ts';
import { type Intake, intakeOf, textIntake } from './intake-kind.ts';
import { isZone } from './read-zone.ts';
import type { Scan } from './scan-reader.ts';
import { useScanner } from './use-scanner.ts';

/** Something that was taken in and could not be used, with what it seems to be. */
export interface Refused {
  readonly name: string;
  readonly bytes: number;
}

/** No file is larger: the largest list of certificates has a few megabytes, a scan of a page some tens. */
const largest = 64_000_000;

/** Everything that comes to the bench: scanned, dropped, pasted, chosen or typed. */
export const useBenchIntake = (): {
  readonly over: boolean;
  readonly refused: readonly Refused[];
  readonly takeFiles: (files: readonly File[]) => void;
  readonly takeText: (text: string, how: ZoneSource) => void;
  readonly forget: () => void;
} => {
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [over, setOver] = useState(false);
  const take = useCallback((intake: Intake, how: ZoneSource) => {
    if (!put(intake, how))
      setRefused((before) => [...before, { name: intake.name, bytes: intake.bytes.length }]);
  }, []);
  const takeText = useCallback(
    (text: string, how: ZoneSource) => {
      setRefused([]);
      take(textIntake('', new TextEncoder().encode(text), text, examination.get().on), how);
    },
    [take],
  );
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      setRefused([]);
      for (const file of files) void readFile(file).then((intake) => take(intake, 'file'));
    },
    [take],
  );
  useScanner((scan) => {
    const text = bestReading(scan);
    if (text === undefined) return false;
    takeText(text, 'scanned');
    return true;
  });
  useEffect(
    () =>
      listenToDrops({
        onOver: setOver,
        onFiles: takeFiles,
        onText: (text) => takeText(text, 'pasted'),
      }),
    [takeFiles, takeText],
  );
  return { over, refused, takeFiles, takeText, forget: () => setRefused([]) };
};

/** Puts what was taken in where it belongs; `false` where it belongs nowhere. */
const put = ({ kind, text }: Intake, how: ZoneSource): boolean => {
  if (kind !== 'zone' || text === undefined) return false;
  onBench({ zone: { text: text.trim(), how } });
  return true;
};

/** As the keyboard wrote it, or as an American keyboard would have, whichever is something. */
const bestReading = ({ text, asAmerican }: Scan): string | undefined => {
  const { on } = examination.get();
  const isSomething = (one: string): boolean =>
    textIntake('', new Uint8Array(), one, on).kind !== 'unknown';
  if (isZone(text, on)) return text;
  if (isZone(asAmerican, on)) return asAmerican;
  return [text, asAmerican].find(isSomething);
};

const readFile = async (file: File): Promise<Intake> => {
  const { on } = examination.get();
  if (file.size > largest)
    return { kind: 'unknown', name: file.name, bytes: new Uint8Array(file.size > 0 ? 1 : 0) };
  return intakeOf(file.name, new Uint8Array(await file.arrayBuffer()), on);
};

/** Drops anywhere on the page, and what is pasted outside a text field. */
const listenToDrops = ({
  onOver,
  onFiles,
  onText,
}: {
  readonly onOver: (over: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}): (() => void) => {
  const dragover = (event: DragEvent): void => {
    event.preventDefault();
    onOver(true);
  };
  const dragleave = (event: DragEvent): void => {
    if (event.relatedTarget === null) onOver(false);
  };
  const take = (data: DataTransfer | null): boolean => {
    const files = [...(data?.files ?? [])];
    const text = data?.getData('text/plain') ?? '';
    if (files.length > 0) onFiles(files);
    else if (text.trim() !== '') onText(text);
    return files.length > 0 || text.trim() !== '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    onOver(false);
    take(event.dataTransfer);
  };
  const paste = (event: ClipboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input, textarea, [contenteditable], [role="dialog"]') != null) return;
    if (take(event.clipboardData)) event.preventDefault();
  };
  window.addEventListener('dragover', dragover);
  window.addEventListener('dragleave', dragleave);
  window.addEventListener('drop', drop);
  window.addEventListener('paste', paste);
  return () => {
    window.removeEventListener('dragover', dragover);
    window.removeEventListener('dragleave', dragleave);
    window.removeEventListener('drop', drop);
    window.removeEventListener('paste', paste);
  };
};
