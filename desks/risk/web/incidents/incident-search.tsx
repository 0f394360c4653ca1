import type { CivilDate } from '@amirani/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { RiskIncidentGiven } from '../../api/types.ts';
import { FacetFields, type IncidentVocabulary } from './facet-fields.tsx';

/** The search for incidents; kept in the address. */
export interface IncidentSearch {
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  readonly section?: string | undefined;
  readonly facets: RiskIncidentGiven['facets'];
}

const dayOf = (value: string): CivilDate | undefined =>
  value === '' ? undefined : (value as CivilDate);

/** Narrows the incidents by day, place and way of acting; every facet that is named has one of its codes. */
export const IncidentSearchForm = ({
  search,
  vocabulary,
  onSearch,
}: {
  readonly search: IncidentSearch;
  readonly vocabulary: IncidentVocabulary;
  readonly onSearch: (search: IncidentSearch) => void;
}) => {
  const { t } = useLingui();
  const [draft, setDraft] = useState(search);
  const many = Object.keys(draft.facets).length;
  return (
    <form
      className="stack"
      aria-label={t`Narrow the incidents`}
      onSubmit={(event) => {
        event.preventDefault();
        const section = draft.section?.trim();
        onSearch({ ...draft, section: section === '' ? undefined : section });
      }}
    >
      <div className="risk-choices">
        <Field
          label={<Trans>From this day on</Trans>}
          type="date"
          value={draft.from ?? ''}
          onChange={(from) => setDraft({ ...draft, from: dayOf(from) })}
        />
        <Field
          label={<Trans>Up to this day</Trans>}
          type="date"
          value={draft.to ?? ''}
          onChange={(to) => setDraft({ ...draft, to: dayOf(to) })}
        />
        <Field
          label={<Trans>Section of the border</Trans>}
          maxLength={60}
          value={draft.section ?? ''}
          onChange={(section) => setDraft({ ...draft, section })}
        />
        <Button type="submit">
          <Trans>Narrow</Trans>
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            setDraft({ facets: {} });
            onSearch({ facets: {} });
          }}
        >
          <Trans>Show all</Trans>
        </Button>
      </div>
      <details className="facet-search">
        <summary>
          <Trans>By how it was done</Trans>
          {many === 0 ? null : <strong> ({many})</strong>}
        </summary>
        <FacetFields
          vocabulary={vocabulary}
          facets={draft.facets}
          onChange={(facets) => setDraft({ ...draft, facets })}
        />
        <Button type="submit">
          <Trans>Narrow</Trans>
        </Button>
      </details>
    </form>
  );
};
