import type { AlertSource } from '@amirani/checkpoint';

/** What the desk knows beside the database, in this process. */
export interface CheckpointRoom {
  /** The sources of alerts that this place has. */
  readonly sources: () => readonly AlertSource[];
  /** Connects sources, in place of those that were. */
  readonly connect: (sources: readonly AlertSource[]) => void;
}

/** A room to which no source of alerts is connected yet: all of them are then "not connected", and never "no hit". */
export const createCheckpointRoom = (): CheckpointRoom => {
  let sources: readonly AlertSource[] = [];
  return {
    sources: () => sources,
    connect: (connected) => {
      sources = connected;
    },
  };
};
