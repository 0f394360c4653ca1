import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import type { EntityHead } from '../../api/types.ts';
import { CategoryMark } from '../entities/entity-name.tsx';
import { kindText } from '../kind-text.ts';

/** Of what is found no more are offered than this; the words are to be closer then. */
const OFFERED = 20;

/** Finds a person or thing of the case by words. It is used inside other forms. */
export const EntityFinder = ({
  caseId,
  without = [],
  onChoose,
}: {
  readonly caseId: string;
  /** Those that are not offered. */
  readonly without?: readonly string[];
  readonly onChoose: (found: EntityHead) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [text, setText] = useState('');
  const [sought, setSought] = useState('');
  const found = useApi(
    'searchEntities',
    {
      params: { id: caseId },
      body: { text: sought, schemas: [], categories: [], skip: 0, limit: OFFERED },
    },
    sought !== '',
  );
  const seek = (): void => setSought(text.trim());
  const offered = found.data?.entities.filter(({ id }) => !without.includes(id));
  return (
    <div className="stack">
      <div className="span-fields">
        <Field
          label={<Trans>Name, number or any other value</Trans>}
          type="search"
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            seek();
          }}
        />
        <Button isDisabled={text.trim() === ''} onPress={seek}>
          <Trans>Search</Trans>
        </Button>
      </div>
      {found.error === null ? null : (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.isFetching ? <Progress label={t`Searching the case…`} /> : null}
      {offered === undefined || sought === '' ? null : (
        <>
          <ul className="finder-list" aria-label={t`What was found`}>
            {offered.map((one) => (
              <li key={one.id}>
                <Button kind="quiet" onPress={() => onChoose(one)}>
                  {one.caption} <span className="soft small">{kindText(one.schema, i18n)}</span>
                  <CategoryMark category={one.category} />
                </Button>
              </li>
            ))}
          </ul>
          {offered.length === 0 ? (
            <p className="soft">
              <Trans>Nothing found</Trans>
            </p>
          ) : null}
          {(found.data?.total ?? 0) > OFFERED ? (
            <p className="soft small">
              <Trans>More are found than are shown here: search for words that fewer have.</Trans>
            </p>
          ) : null}
        </>
      )}
    </div>
  );
};
