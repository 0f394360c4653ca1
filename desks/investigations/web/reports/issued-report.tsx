import { Trans, useLingui } from '@lingui/react/macro';
import type { Report } from '../../api/types.ts';
import { TiedList } from '../statements/tied-list.tsx';

const nothing = (): void => {};

/** A report that was issued: it stays as it was, and each sentence shows what it rests on. */
export const IssuedReport = ({
  caseId,
  report,
}: {
  readonly caseId: string;
  readonly report: Report;
}) => {
  const { t } = useLingui();
  const known = new Map(report.tied.map((tied) => [tied.statement.id, tied]));
  const order = report.tied.map(({ statement }) => statement.id);
  return (
    <article className="stack" aria-labelledby="report-title">
      <h2 id="report-title">{report.title}</h2>
      {report.sections.map(({ heading, sentences }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing of it moves any more
        <section key={at} className="stack">
          <h3>{heading}</h3>
          {sentences.map(({ text, kind, statements }, place) => {
            const label = `${at + 1}.${place + 1}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing of it moves any more
              <div key={place} className="report-sentence">
                <p>
                  {kind === 'assessment' ? (
                    <em>
                      <Trans>Assessment</Trans>:{' '}
                    </em>
                  ) : null}
                  {text}
                </p>
                <TiedList
                  caseId={caseId}
                  ids={statements}
                  known={known}
                  label={t`Sentence ${label}`}
                  numberOf={(id) => `S${order.indexOf(id) + 1}`}
                  onKnow={nothing}
                />
              </div>
            );
          })}
        </section>
      ))}
    </article>
  );
};
