import { languageOf } from '@amirani/core/languages';
import { riskSay } from '@amirani/web/src/words/risk.ts';
import { useLingui } from '@lingui/react';
import type { RiskIncidentGiven } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { ChoiceList } from '../products/choice-list.tsx';
import { withCodes } from './incident-draft.ts';
import { valueText } from './incident-words.ts';

/** The codes of the vocabulary by facet, and what those mean that the unit added. */
export interface IncidentVocabulary {
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly meanings: Readonly<Record<string, string>>;
}

/** How an incident was done, or how those that are looked for were done: facet by facet, several codes or none. */
export const FacetFields = ({
  vocabulary: { codes, meanings },
  facets,
  onChange,
}: {
  readonly vocabulary: IncidentVocabulary;
  readonly facets: RiskIncidentGiven['facets'];
  readonly onChange: (facets: RiskIncidentGiven['facets']) => void;
}) => {
  const { i18n } = useLingui();
  const risk = riskSay(languageOf(i18n.locale));
  return (
    <div className="facet-grid">
      {riskWords.incidentFacets.map((facet) => (
        <ChoiceList
          key={facet}
          title={risk(`risk.facet.${facet}`)}
          choices={(codes[facet] ?? []).map((id) => ({
            id,
            name:
              meanings[id] === undefined ? valueText(i18n.locale, id) : `${id}: ${meanings[id]}`,
          }))}
          chosen={facets[facet] ?? []}
          onChange={(chosen) => onChange(withCodes(facets, facet, chosen))}
        />
      ))}
    </div>
  );
};
