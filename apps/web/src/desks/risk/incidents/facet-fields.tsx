import { type RiskIncidentGiven, riskWords } from '@amirani/contract/risk';
import { useLingui } from '@lingui/react';
import { ChoiceList } from '../products/choice-list.tsx';
import { withCodes } from './incident-draft.ts';
import { incidentWords, valueText } from './incident-words.ts';

/** How an incident was done, or how those that are looked for were done: facet by facet, several codes or none. */
export const FacetFields = ({
  codes,
  facets,
  onChange,
}: {
  /** The codes of the vocabulary. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly facets: RiskIncidentGiven['facets'];
  readonly onChange: (facets: RiskIncidentGiven['facets']) => void;
}) => {
  const { i18n } = useLingui();
  const words = incidentWords(i18n.locale);
  return (
    <div className="facet-grid">
      {riskWords.incidentFacets.map((facet) => (
        <ChoiceList
          key={facet}
          title={words.facets[facet]}
          choices={(codes[facet] ?? []).map((id) => ({ id, name: valueText(i18n.locale, id) }))}
          chosen={facets[facet] ?? []}
          onChange={(chosen) => onChange(withCodes(facets, facet, chosen))}
        />
      ))}
    </div>
  );
};
