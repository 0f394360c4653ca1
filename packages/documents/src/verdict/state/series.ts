import { verdictFinding } from '../say.ts';
import type { NumberSeries } from '../state-profile.ts';
import { needs, notKnown, outcome, type StateContext, type StateOutcome } from './context.ts';
import { type IssueWindow, issueWindow } from './issue.ts';
import { isIn, plainNumber } from './ranges.ts';

/**
 * Whether the number lies in a series that the state gave out, to this model where it is known, and on the day of issue.
 * A model whose series are not known may have any number.
 */
export const checkSeries = (context: StateContext): StateOutcome => {
  const { facts, kind, profile, model: named } = context;
  const { models } = kind;
  if (models === undefined || models.every(({ series }) => series === undefined))
    return notKnown(context, 'number series');
  if (facts.documentNumber === undefined) return needs('document number');
  const number = plainNumber(facts.documentNumber);
  const holding = (series: readonly NumberSeries[]): readonly NumberSeries[] =>
    series.filter((range) => isIn(number, range));
  const model = models.find(({ id }) => id === named);
  const all = models.flatMap(({ series = [] }) => series);
  const own = model?.series;
  const open =
    model === undefined ? models.some(({ series }) => series === undefined) : own === undefined;
  if (open && holding(own ?? all).length === 0) return notKnown(context, 'series of this model');
  if (own !== undefined && holding(own).length === 0)
    return holding(all).length === 0
      ? outcome(verdictFinding('document.verdict.series.outside', { state: profile.state }))
      : outcome(verdictFinding('document.verdict.series.model', { model: named ?? '' }));
  const found = holding(own ?? all);
  if (found.length === 0)
    return outcome(verdictFinding('document.verdict.series.outside', { state: profile.state }));
  const window = issueWindow(context);
  if (found.some((series) => isTimely(series, window))) return outcome();
  const { exact, earliest, years, latest } = window;
  const isTooEarly = found.every(
    ({ issuedFrom }) => issuedFrom !== undefined && latest < issuedFrom,
  );
  return outcome(
    exact === undefined && earliest !== undefined && years !== undefined && !isTooEarly
      ? verdictFinding('document.verdict.series.date-unread', { years, earliest, latest })
      : verdictFinding('document.verdict.series.date', { issued: latest }),
  );
};

const isTimely = ({ issuedFrom, issuedUntil }: NumberSeries, window: IssueWindow): boolean =>
  (issuedFrom === undefined || window.latest >= issuedFrom) &&
  (issuedUntil === undefined || window.earliest === undefined || window.earliest <= issuedUntil);
