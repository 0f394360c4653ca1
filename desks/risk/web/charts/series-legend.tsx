import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { MarkSign } from './marks.tsx';
import type { SeriesShown } from './series-points.ts';

/** What the shapes and lines of a picture mean; only those that it has. */
export const SeriesLegend = ({ shown }: { readonly shown: SeriesShown }) => {
  const { points, changes, vintages, forecast } = shown;
  const has = (status: string): boolean => points.some((point) => point.status === status);
  const entries: (readonly [string, boolean, ReactNode, ReactNode])[] = [
    ['count', true, <MarkSign key="s" mark="count" />, <Trans key="t">count</Trans>],
    [
      'zero',
      points.some(({ count }) => count === 0),
      <MarkSign key="s" mark="zero" />,
      <Trans key="t">zero</Trans>,
    ],
    [
      'not-reported',
      has('not-reported'),
      <MarkSign key="s" mark="not-reported" />,
      <Trans key="t">not reported</Trans>,
    ],
    [
      'suppressed',
      has('suppressed'),
      <MarkSign key="s" mark="suppressed" />,
      <Trans key="t">withheld</Trans>,
    ],
    [
      'not-applicable',
      has('not-applicable'),
      <MarkSign key="s" mark="not-applicable" />,
      <Trans key="t">not applicable</Trans>,
    ],
    [
      'alarm',
      points.some(({ alarm }) => alarm === true),
      <MarkSign key="s" mark="alarm" />,
      <Trans key="t">alarm</Trans>,
    ],
    [
      'expected',
      points.some(({ upper }) => upper !== undefined),
      <Stroke key="s" kind="expected-line" band="expected-band" />,
      <Trans key="t">expected, and up to where no alarm</Trans>,
    ],
    [
      'change',
      changes.length > 0,
      <Stroke key="s" kind="change-line" />,
      <Trans key="t">another level begins</Trans>,
    ],
    [
      'vintage',
      vintages.length > 0,
      <Stroke key="s" kind="vintage-line" />,
      <Trans key="t">as it was known before</Trans>,
    ],
    [
      'becoming',
      points.some(({ becoming }) => becoming !== undefined),
      <svg
        key="s"
        className="mark-sign becoming"
        viewBox="-9 -9 18 18"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M0-8V8M-3-8h6M-3 8h6" />
        <path d="M0-5l4 5-4 5-4-5z" className="becoming-mark" />
      </svg>,
      <Trans key="t">what a count is expected to become</Trans>,
    ],
    [
      'forecast',
      forecast.length > 0,
      <Stroke key="s" kind="forecast-line" band="forecast-band" />,
      <Trans key="t">forecast with its intervals</Trans>,
    ],
  ];
  return (
    <ul className="legend small">
      {entries
        .filter(([, shows]) => shows)
        .map(([id, , sign, words]) => (
          <li key={id}>
            {sign} {words}
          </li>
        ))}
    </ul>
  );
};

const Stroke = ({ kind, band }: { readonly kind: string; readonly band?: string }) => (
  <svg className="mark-sign" viewBox="0 0 24 18" aria-hidden="true" focusable="false">
    {band === undefined ? null : <rect x="0" y="2" width="24" height="14" className={band} />}
    <line x1="0" x2="24" y1="9" y2="9" className={kind} />
  </svg>
);
