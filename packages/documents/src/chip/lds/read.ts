import type { CivilDate } from '@amirani/core';
import type { ChipFile } from '../files/gather.ts';
import type { ChipFileName } from '../files/names.ts';
import { findingList } from '../say.ts';
import { readBiometric } from './biometric.ts';
import { readCom } from './com.ts';
import { readDetails, readPersons } from './details.ts';
import { readDisplayed, readOpaque } from './displayed.ts';
import { type FileView, openTemplate } from './file-view.ts';
import type { ChipFinding, LdsContents } from './model.ts';
import { readCardAccess, readDg14, type SecurityInfo } from './security-infos.ts';
import { readZone } from './zone.ts';

/** What was read of each file, by its name. What is absent was not given, or nothing of it could be read. */
export interface ChipContents extends Partial<LdsContents> {
  readonly DG14?: readonly SecurityInfo[];
  /** The public key of active authentication: SubjectPublicKeyInfo, in place. */
  readonly DG15?: Uint8Array;
  readonly 'EF.CardAccess'?: readonly SecurityInfo[];
}

/** The contents of files, and what was noticed while they were read, file by file. */
export interface LdsReading {
  readonly contents: ChipContents;
  readonly findings: ReadonlyMap<ChipFileName, readonly ChipFinding[]>;
}

/**
 * Reads the files of a chip, each for itself: one broken file does not lose the others. EF.SOD and EF.CardSecurity
 * are signed and are read where they are verified. Never throws. Years of two digits are counted from the reference date.
 */
export const readLds = (files: readonly ChipFile[], referenceDate: CivilDate): LdsReading => {
  const contents: Partial<Record<ChipFileName, unknown>> = {};
  const findings = new Map<ChipFileName, readonly ChipFinding[]>();
  for (const { file, bytes } of files) {
    const list = findingList();
    const content = readers[file]?.({ file, bytes, say: list.say }, referenceDate);
    if (content !== undefined) contents[file] = content;
    findings.set(file, list.findings);
  }
  return { contents: contents as ChipContents, findings };
};

const readKey = (view: FileView): Uint8Array | undefined => {
  const template = openTemplate(view);
  return template === undefined ? undefined : view.bytes.subarray(template.from, template.to);
};

type Reader = (view: FileView, referenceDate: CivilDate) => unknown;

const readers: Readonly<Partial<Record<ChipFileName, Reader>>> = {
  'EF.COM': readCom,
  'EF.CardAccess': readCardAccess,
  DG1: readZone,
  DG2: readBiometric,
  DG3: readBiometric,
  DG4: readBiometric,
  DG5: readDisplayed,
  DG6: readDisplayed,
  DG7: readDisplayed,
  DG8: readOpaque,
  DG9: readOpaque,
  DG10: readOpaque,
  DG11: readDetails,
  DG12: readDetails,
  DG13: readOpaque,
  DG14: readDg14,
  DG15: readKey,
  DG16: readPersons,
};
