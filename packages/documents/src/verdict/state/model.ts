import type { DocumentFinding } from '../../check/finding.ts';
import { verdictFinding } from '../say.ts';
import type { DocumentModel } from '../state-profile.ts';
import { needs, notKnown, outcome, type StateContext, type StateOutcome } from './context.ts';
import { type IssueWindow, issueWindow } from './issue.ts';
import { isIn, plainNumber } from './ranges.ts';

/**
 * Whether the model was issued when the document says it was. The examiner names the model; where nobody did, the
 * series of the number tells it, if it tells one.
 */
export const checkModel = (context: StateContext): StateOutcome => {
  const { kind, profile, model: named } = context;
  const { models } = kind;
  if (models === undefined) return notKnown(context, 'models');
  const window = issueWindow(context);
  if (named !== undefined) {
    const model = models.find(({ id }) => id === named);
    return model === undefined
      ? outcome(
          verdictFinding('document.verdict.model.unknown', { model: named, state: profile.state }),
        )
      : judged(model, window);
  }
  const possible = models.filter((model) => whenWrong(model, window) === undefined);
  if (possible.length === 0 && window.exact !== undefined)
    return outcome(
      verdictFinding('document.verdict.model.none', { state: profile.state, issued: window.exact }),
    );
  const [one, ...others] = bySeries(context, models);
  return one !== undefined && others.length === 0 ? judged(one, window) : needs('model');
};

const judged = (model: DocumentModel, window: IssueWindow): StateOutcome => {
  const wrong = whenWrong(model, window);
  if (wrong !== undefined) return outcome(wrong);
  return window.exact === undefined ? needs('date of issue') : outcome();
};

/** The models of which a series holds the number. */
const bySeries = (
  { facts }: StateContext,
  models: readonly DocumentModel[],
): readonly DocumentModel[] => {
  const { documentNumber } = facts;
  if (documentNumber === undefined) return [];
  const number = plainNumber(documentNumber);
  return models.filter(({ series = [] }) => series.some((range) => isIn(number, range)));
};

/**
 * What is wrong with the day of issue, if no day of the window is right. A day that was only worked out from the expiry is
 * never told as one that was read, and fails nothing.
 */
const whenWrong = (
  { id, issuedFrom, issuedUntil }: DocumentModel,
  { exact, earliest, years, latest }: IssueWindow,
): DocumentFinding | undefined => {
  if (latest < issuedFrom)
    return exact === undefined
      ? verdictFinding('document.verdict.model.not-yet', {
          model: id,
          seen: latest,
          from: issuedFrom,
        })
      : verdictFinding('document.verdict.model.before', {
          model: id,
          issued: exact,
          from: issuedFrom,
        });
  if (issuedUntil !== undefined && earliest !== undefined && earliest > issuedUntil)
    return years === undefined
      ? verdictFinding('document.verdict.model.after', {
          model: id,
          issued: earliest,
          until: issuedUntil,
        })
      : verdictFinding('document.verdict.model.after-unread', {
          model: id,
          years,
          earliest,
          until: issuedUntil,
        });
  return undefined;
};
