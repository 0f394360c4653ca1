import { useApi } from '@platform/web/platform/api.ts';
import type { RiskDataset } from '../../api/types.ts';
import { judgedFrom } from '../warnings/judged-span.ts';
import { isPlace, type VolumeSpan, type Volumes, volumesOf } from './volumes.ts';

/** As many members as a table gives. */
const MOST = 200;

/** Counts of a data set by the places it has, over its latest period or its last year; nothing until they have come. */
export const useVolumes = (dataset: RiskDataset | undefined, span: VolumeSpan): Volumes => {
  const [first, second] = (dataset?.dimensions ?? []).filter(isPlace);
  const from =
    dataset === undefined ? undefined : (judgedFrom(dataset, span) ?? dataset.latest?.last);
  const asked = (rows = '') => ({
    params: { dataset: dataset?.id ?? '' },
    body: {
      rows,
      columns: { by: 'period' as const },
      where: {},
      top: MOST,
      ...(from === undefined ? {} : { from }),
    },
  });
  const tables = [
    useApi('tabulateRisk', asked(first), first !== undefined),
    useApi('tabulateRisk', asked(second), second !== undefined),
  ];
  return volumesOf(tables.flatMap(({ data }) => data ?? []));
};
