import { cellTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { Becoming, ForecastPoint, SeriesPoint } from './series-points.ts';

/** Modelled counts are not whole persons: one decimal under ten, no decimals above. */
export const useModelNumber = (): ((value: number) => string) => {
  const format = useFormat();
  return (value) => format.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
};

/** What a count is expected to become, in words. */
export const useBecomingText = (): ((becoming: Becoming) => string) => {
  const { t } = useMacro();
  const model = useModelNumber();
  return ({ expected, lower, upper }) =>
    t`expected to become ${model(expected)}, between ${model(lower)} and ${model(upper)}`;
};

/** What is to be said of one period, past or ahead, in words. */
export const usePointText = (): ((
  point: SeriesPoint | undefined,
  ahead: ForecastPoint | undefined,
) => string) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const model = useModelNumber();
  const becomingText = useBecomingText();
  return (point, ahead) => {
    if (ahead !== undefined) {
      const mean = model(ahead.mean);
      const bands = ahead.bands.map(({ level, lower, upper }) => {
        const percent = format.number(Math.round(level * 100));
        return t`${percent} % between ${model(lower)} and ${model(upper)}`;
      });
      return [t`forecast ${mean}`, ...bands].join('; ');
    }
    if (point === undefined) return '';
    const { count, status, expected, upper, alarm, becoming } = point;
    const parts = [
      count === undefined ? say(i18n, cellTexts, status) : t`${format.number(count)} counted`,
    ];
    if (becoming !== undefined) parts.push(becomingText(becoming));
    if (expected !== undefined) parts.push(t`${model(expected)} expected`);
    if (upper !== undefined) parts.push(t`alarm above ${model(upper)}`);
    if (alarm === true) parts.push(t`alarm`);
    return parts.join('; ');
  };
};
