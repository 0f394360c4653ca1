import { call } from '@platform/web/platform/api.ts';
import { mustBeSendable } from '@platform/web/platform/chosen-file.ts';
import { partsOf } from '@platform/web/platform/file-parts.ts';
import type { RiskImport, RiskImportOptions } from '../../api/types.ts';

/** Options as they are sent: lines that were left empty name no column. */
export const givenOptions = ({ keys, ...options }: RiskImportOptions): RiskImportOptions => {
  const names = (keys ?? []).map((one) => one.trim()).filter((one) => one !== '');
  return { absent: 'not-reported', ...options, ...(names.length === 0 ? {} : { keys: names }) };
};

/** Hands a file in, part by part, and has its dry run begin; tells from time to time how much of it has gone, 0 to 100. */
export const sendFile = async (
  dataset: string,
  file: File,
  options: RiskImportOptions,
  onShare: (share: number) => void,
): Promise<RiskImport> => {
  await mustBeSendable(file, 'table');
  const begun = await call('beginRiskImport', {
    params: { dataset },
    body: { label: file.name.slice(0, 200), options: givenOptions(options) },
  });
  const params = { id: begun.import.id };
  for (const { position, from, to } of partsOf(file.size)) {
    const body = new Uint8Array(await file.slice(from, to).arrayBuffer());
    await call('addRiskImportPart', { params, query: { position }, body });
    onShare((100 * to) / file.size);
  }
  return (await call('readRiskImport', { params, body: {} })).import;
};
