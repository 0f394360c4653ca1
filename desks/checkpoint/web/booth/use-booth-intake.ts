import {
  addPiece,
  isVisa,
  readZone,
  type StoredArchive,
  useIntake,
  type WaitingPicture,
  withArchive,
} from '@desk/documents/web/parts.ts';
import { call } from '@platform/web/platform/api.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { today } from '@platform/web/platform/today.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Check } from '../../api/types.ts';
import type { Presented } from './check-store.ts';
import { judgeAgain } from './judge-again.ts';

/** An archive of which there is something to say, and the examination that it was added to. */
type ArchiveOf = StoredArchive & { readonly examination: string };

/** What comes to the booth: scanned, dropped, read by a reader. */
export interface BoothIntake
  extends Pick<ReturnType<typeof useIntake>, 'over' | 'busy' | 'refused' | 'forget'> {
  readonly error: unknown;
  /** The document that is open here was scanned again: it is one check, not two. */
  readonly scannedAgain: boolean;
  readonly waiting: readonly WaitingPicture[];
  readonly archives: readonly ArchiveOf[];
  readonly forgetArchives: () => void;
  readonly doneWith: (picture: WaitingPicture, stored: boolean) => void;
  /** Has everything examined and judged again. */
  readonly again: () => void;
}

/**
 * A zone opens the check of the next traveller; whatever else comes belongs to the document that is open, or, where none is,
 * to an examination with which a check is opened once all of it is there.
 */
export const useBoothIntake = ({
  id,
  check,
  enabled,
  open,
}: {
  /** The check shown or opening. Undefined without a traveller. */
  readonly id: string | undefined;
  readonly check: Check | undefined;
  readonly enabled: boolean;
  readonly open: (presented: Presented) => void;
}): BoothIntake => {
  const [error, setError] = useState<unknown>();
  const [scannedAgain, setScannedAgain] = useState(false);
  const [waiting, setWaiting] = useState<readonly WaitingPicture[]>([]);
  const [archives, setArchives] = useState<readonly ArchiveOf[]>([]);
  const [added, setAdded] = useState<{
    readonly examination: string;
    readonly check: Check | undefined;
  }>();
  const draft = useRef<Promise<string>>(undefined);
  const fromDraft = useRef(false);
  const current = check !== undefined && isOpen(check) ? check : undefined;
  const intake = useIntake(
    () => async (one) => {
      setError(undefined);
      if (one.kind === 'zone' && one.text !== undefined && !isVisa(one.text, today())) {
        const isSame =
          current !== undefined && numberOf(one.text) === current.presented.documentNumber;
        setScannedAgain(isSame);
        if (!isSame) open({ zone: one.text });
        return true;
      }
      if (one.kind === 'zone' && current === undefined) return false;
      if (one.kind === 'unknown' || one.kind === 'record' || one.kind === 'trust') return false;
      try {
        const examination = current?.examination.id ?? (await draftOf(draft));
        const done = await addPiece(examination, one);
        const isArchive = typeof done === 'object' && 'findings' in done;
        if (isArchive) setArchives((before) => withArchive(before, { ...done, examination }));
        else if (typeof done === 'object') setWaiting((before) => [...before, done]);
        // An archive of nothing that belongs to a chip opens no check.
        if (done === 'stored' || (isArchive && (done.stored > 0 || current !== undefined)))
          setAdded({ examination, check: current });
        return done !== 'unknown';
      } catch (refusal) {
        setError(refusal);
        return true;
      }
    },
    enabled,
  );
  const { forget } = intake;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another traveller, however opened: what was said of the one before is over
  useEffect(() => {
    setError(undefined);
    setScannedAgain(false);
    setWaiting([]);
    // What came together with the chip that opens this check is about this traveller.
    if (!fromDraft.current) forget();
    fromDraft.current = false;
  }, [id]);
  const again = useCallback(async (of: Check) => {
    const refusal = await judgeAgain(of);
    if (refusal !== undefined) setError(refusal);
  }, []);
  // Once: when all that was given together is there.
  useEffect(() => {
    if (added === undefined || intake.busy > 0) return;
    setAdded(undefined);
    if (added.check !== undefined) void again(added.check);
    else {
      draft.current = undefined;
      fromDraft.current = true;
      open({ examination: added.examination });
    }
  }, [added, intake.busy, again, open]);
  return {
    ...intake,
    error,
    scannedAgain,
    waiting,
    archives,
    forgetArchives: () => setArchives([]),
    doneWith: (picture, stored) => {
      setWaiting((before) => before.filter((one) => one !== picture));
      if (stored && check !== undefined) void again(check);
    },
    again: () => {
      if (check !== undefined) void again(check);
    },
  };
};

/** Whether a decision is still to be taken here. */
export const isOpen = ({ state }: Pick<Check, 'state'>): boolean =>
  state === 'open' || state === 'held';

/** The examination of a document of which only chip or pictures have come: one for all that comes with it. */
const draftOf = (draft: { current: Promise<string> | undefined }): Promise<string> => {
  draft.current ??= openExamination();
  return draft.current;
};

const numberOf = (zone: string): string | undefined =>
  readZone(zone, today()).field('documentNumber')?.value;

const openExamination = async (): Promise<string> => {
  const { id } = await call('openExamination', {
    body: {
      line: 'first',
      place: preferences.get().booth,
      equipment: ['mrz', 'chip', 'barcode', 'white'],
    },
  });
  return id;
};
