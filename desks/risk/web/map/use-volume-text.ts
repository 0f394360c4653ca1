import { useFormat } from '@platform/web/platform/use-format.ts';
import type { Volume } from './volumes.ts';

/** A volume as it is read: with a sign where more may have been counted than is known, a dash where nothing is. */
export const useVolumeText = (): ((volume: Volume | undefined) => string) => {
  const format = useFormat();
  return (volume) =>
    volume === undefined ? '–' : `${format.number(volume.total)}${volume.unknown > 0 ? ' +?' : ''}`;
};
