import { breachFieldTexts, breachTypeTexts } from '@amirani/web/src/texts/oversight.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { ReactNode } from 'react';
import { type BreachField, type BreachRevision, changedFields } from './changed-fields.ts';

/** What became known of a breach when, and who said so: the latest first, each with what it changed. */
export const Revisions = ({ revisions }: { readonly revisions: readonly BreachRevision[] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const value = ({ content }: BreachRevision, field: BreachField): ReactNode => {
    if (field === 'foundAt') return format.instant(content.foundAt);
    if (field === 'types')
      return content.types.map((type) => i18n._(breachTypeTexts[type])).join('; ') || '–';
    const said = content[field];
    return said === undefined || said === '' ? '–' : String(said);
  };
  return (
    <section className="stack" aria-labelledby="revisions-title">
      <h2 id="revisions-title">
        <Trans>What became known when</Trans>
      </h2>
      <ol className="stack">
        {revisions
          .map((one, at) => ({
            one,
            changed: changedFields(revisions[at - 1]?.content, one.content),
          }))
          .toReversed()
          .map(({ one, changed }) => (
            <li key={one.revision} className="held">
              <h3 className="small">
                <Trans>
                  Revision {one.revision}, {format.instant(one.at)}, by {one.by}
                </Trans>
              </h3>
              <dl className="small">
                {changed.map((field) => (
                  <div key={field}>
                    <dt className="soft">
                      {field === 'foundAt' ? (
                        <Trans>Found</Trans>
                      ) : field === 'consequences' ? (
                        <Trans>What it may lead to</Trans>
                      ) : (
                        i18n._(breachFieldTexts[field])
                      )}
                    </dt>
                    <dd className="note-text">{value(one, field)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
      </ol>
    </section>
  );
};
