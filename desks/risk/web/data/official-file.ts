import { call } from '@platform/web/platform/api.ts';
import type { RiskImport } from '../../api/types.ts';
import {
  FRONTEX_SHEET,
  type OfficialLayout,
  officialLayout,
  startOfText,
} from './official-layouts.ts';
import { register } from './register.ts';
import { sendFile } from './send-file.ts';

/** Number of bytes examined to recognise the heading of a text. */
const HEAD = 8192;
/** A workbook is looked at as a whole, so it must not be larger, in bytes. */
const MOST_WORKBOOK = 32 * 1024 * 1024;

/** How to read a public file, or undefined. */
export const layoutOfFile = async (file: File): Promise<OfficialLayout | undefined> => {
  if (!/\.xlsx$/i.test(file.name))
    return officialLayout(startOfText(await file.slice(0, HEAD).text()));
  if (file.size > MOST_WORKBOOK) return undefined;
  const { workbookStart } = await import('@amirani/risk/import');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = workbookStart(bytes, FRONTEX_SHEET) ?? workbookStart(bytes);
  return start === undefined ? undefined : officialLayout(start);
};

/**
 * Submits a public file by its layout: describes its data set if it does not exist yet, and starts its dry run. Nothing counts
 * before somebody takes it over.
 */
export const loadOfficial = async (
  file: File,
  { draft, options }: OfficialLayout,
  onShare: (share: number) => void,
): Promise<RiskImport> => {
  const { datasets } = await call('listRiskDatasets', {});
  const isKnown = datasets.some(({ id, source }) => id === draft.id && source === draft.source);
  if (!isKnown) await register(draft);
  return sendFile(draft.id, file, options, onShare);
};
