import type { Output } from '@platform/api/endpoint.ts';
import type { platformEndpoints } from '@platform/api/endpoints.ts';
import type { HealthCheck } from '../health/port.ts';

/** The part of the sample data that is being made, or that could not be made; undefined once all of it is there. */
export type SampleDataState = Output<(typeof platformEndpoints)['getAbout']>['sampleData'];

/** How far the sample data of a training profile is. Its maker tells; the pages and the health of the server ask. */
export interface SampleData {
  readonly state: () => SampleDataState;
  readonly tell: (state: SampleDataState) => void;
}

/** Sample data that is in this state at first. */
export const createSampleData = (first: SampleDataState): SampleData => {
  let state = first;
  return {
    state: () => state,
    tell: (next) => {
      state = next;
    },
  };
};

/** Sample data as a part of the server's health: degraded where some of it could not be made. */
export const sampleDataPart = ({ state }: SampleData): HealthCheck => ({
  part: 'sample-data',
  look: async () => ({ status: state()?.state === 'failed' ? 'degraded' : 'ok' }),
});
