import { useFormat } from './use-format.ts';

/** Writes a share from 0 to 1 as percent; under a tenth with one digit more, so that little is not nothing. */
export const usePercent = (): ((share: number) => string) => {
  const format = useFormat();
  return (share) => format.percent(share, share > 0 && share < 0.1 ? 1 : 0);
};
