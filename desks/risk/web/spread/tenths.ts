import { useFormat } from '@platform/web/platform/use-format.ts';

/** A number with one digit after the point. */
export const useTenths = (): ((value: number) => string) => {
  const format = useFormat();
  return (value) => format.number(Math.round(value * 10) / 10);
};
