import { entryFieldTexts } from '@amirani/web/src/texts/entry-fields.ts';
import { nameKindTexts } from '@amirani/web/src/texts/hits.ts';
import { groundTexts, instructionTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import type { ListEntry } from '../../../api/watch-lists/types.ts';
import { NameText } from '../../hits/evidence/name-text.tsx';
import { ExpiryClock } from '../expiry-clock.tsx';
import { entryName, entryValue } from './entry-words.ts';

const shownAsText = [
  ...['birthDates', 'document', 'documents', 'nationalities', 'places', 'holder', 'object'],
  ...['registrations', 'state', 'label', 'validFrom'],
];

/** An entry with all spellings of its source, and its content in each version that is still stored. */
export const EntryView = ({
  list,
  entry: id,
  onClose,
}: {
  readonly list: string;
  readonly entry: string;
  readonly onClose: () => void;
}) => {
  const { t } = useMacro();
  const query = useApi('showListEntry', { params: { list }, body: { entry: id } });
  const states = query.data?.states ?? [];
  const now = states[0]?.entry;
  return (
    <Panel
      title={now === undefined ? <Trans>Entry</Trans> : entryName(now)}
      focusKey={id}
      onClose={onClose}
    >
      {query.error === null ? null : (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending ? <Progress label={t`Loading the entry…`} /> : null}
      {states.map(({ fromVersion, untilVersion, entry }, at) => (
        <section key={fromVersion} className="stack" aria-label={t`As of version ${fromVersion}`}>
          <p className="small soft">
            {untilVersion === undefined ? (
              <Trans>As it stands since version {fromVersion}</Trans>
            ) : (
              <Trans>
                As it stood from version {fromVersion}, until version {untilVersion}
              </Trans>
            )}
          </p>
          <Facts entry={entry} isFirst={at === 0} />
        </section>
      ))}
    </Panel>
  );
};

const Facts = ({ entry, isFirst }: { readonly entry: ListEntry; readonly isFirst: boolean }) => {
  const { i18n } = useLingui();
  const title = (field: string): string => i18n._(entryFieldTexts[field] ?? { id: field });
  const word = (texts: typeof groundTexts, one: string): string =>
    i18n._(texts[one] ?? { id: one });
  return (
    <dl className="facts">
      {entry.kind !== 'person' ? null : (
        <>
          <dt>{title('names')}</dt>
          <dd>
            <ul className="stack">
              {entry.names.map(({ full, kind }) => (
                <li key={`${kind} ${full}`}>
                  <NameText name={full} />{' '}
                  {kind === 'primary' ? null : (
                    <span className="soft small">{word(nameKindTexts, kind)}</span>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {shownAsText.map((field) => {
        const value = entryValue(entry, field);
        return value === undefined ? null : <Fact key={field} title={title(field)} value={value} />;
      })}
      <Fact title={title('ground')} value={word(groundTexts, entry.ground)} />
      <Fact title={title('instruction')} value={word(instructionTexts, entry.instruction)} />
      <Fact title={title('reference')} value={entry.reference} />
      {entry.expires === undefined ? null : (
        <>
          <dt>{title('expires')}</dt>
          <dd>{isFirst ? <ExpiryClock last={entry.expires} /> : entry.expires}</dd>
        </>
      )}
    </dl>
  );
};

const Fact = ({ title, value }: { readonly title: string; readonly value: string }) => (
  <>
    <dt>{title}</dt>
    <dd>{value}</dd>
  </>
);
