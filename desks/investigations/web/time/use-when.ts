import { useFormat } from '@platform/web/platform/use-format.ts';

/** Says from when to when, each as exactly as it is known; a dash where nothing is. */
export const useWhen = (): ((from: string | undefined, to: string | undefined) => string) => {
  const format = useFormat();
  const one = (text: string): string => {
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return format.instant(text);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? format.date(text) : text;
  };
  return (from, to) =>
    [from, to === from ? undefined : to]
      .filter((end) => end !== undefined)
      .map(one)
      .join(' – ') || '–';
};
