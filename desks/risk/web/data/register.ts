import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import type { DatasetDraft } from './dataset-draft.ts';

/** Describes the data set; one that was described a moment ago, when the line was lost, is taken as it is. */
export const register = async (draft: DatasetDraft): Promise<void> => {
  try {
    await call('registerRiskDataset', { body: draft });
  } catch (error) {
    const known = error instanceof ApiError && error.status === 409;
    if (!known) throw error;
    const { dataset } = await call('getRiskDataset', { params: { dataset: draft.id } });
    if (dataset.title !== draft.title.trim() || dataset.source !== draft.source.trim()) throw error;
  }
};
