import { askUnasked, call, type OperationId } from '@platform/web/platform/api.ts';
import { onChange, useChanges } from '@platform/web/platform/changes.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { queries } from '@platform/web/platform/session.ts';
import { useQuery } from '@tanstack/react-query';
import { riskEndpoints } from '../api/endpoints.ts';
import type { RiskTask } from '../api/types.ts';

/**
 * Reloads the desk's data when it is opened again: figures of an earlier data version do not return. What is on the screen
 * stays until its screen asks.
 */
export const readRiskAnewLater = (): void =>
  void queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) => riskReads.has(name),
    refetchType: 'none',
  });

const riskReads: ReadonlySet<unknown> = new Set(
  Object.entries(riskEndpoints).flatMap(([name, { path }]) =>
    path.startsWith('/api/risk/') ? [name] : [],
  ),
);

// Also while another desk is open: a screen that is not there hears of no change.
onChange('risk', readRiskAnewLater);

/** Reloads when the server reports a change of the desk. Its reads are not consultations: they are figures of places. */
export const useRiskChanges = (...names: readonly OperationId[]): void => {
  const anew = (): void => askUnasked(() => readAnew(...names));
  useChanges('risk', anew, anew);
};

/** Whether work goes on that has to be asked about again. */
export const isOnItsWay = (task: RiskTask | undefined): boolean =>
  task?.state === 'waiting' || task?.state === 'running';

/** How often work that goes on is asked about, in milliseconds. */
const EVERY = 700;

/** An import, asked about while it is being read. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['getRiskImport', id],
    queryFn: () => call('getRiskImport', { params: { id } }),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'reading' || isOnItsWay(data?.task) ? EVERY : false,
  });

/** A scan, asked about while it goes on. */
export const useDetection = (id: string) =>
  useQuery({
    queryKey: ['getRiskDetection', id],
    queryFn: () => call('getRiskDetection', { params: { id } }),
    refetchInterval: ({ state: { data } }) => (isOnItsWay(data?.task) ? EVERY : false),
  });
