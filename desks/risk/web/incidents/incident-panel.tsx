import { languageOf } from '@amirani/core/languages';
import { incidentIndicatorTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { riskSay } from '@amirani/web/src/words/risk.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import type { RiskIncident } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { faultText } from '../data/fault-text.ts';
import { valueText } from './incident-words.ts';

/** One incident: numbers, way of acting, and what of it was not seen before. */
export const IncidentPanel = ({
  incident,
  nearest,
  onClose,
  onRevise,
  onOpen,
}: {
  readonly incident: RiskIncident;
  /** The earlier one that is nearest, where it is in the list. */
  readonly nearest: RiskIncident | undefined;
  readonly onClose: () => void;
  readonly onRevise: () => void;
  readonly onOpen: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const risk = riskSay(languageOf(i18n.locale));
  const { lives, grade, novelty, minors } = incident;
  return (
    <Panel
      title={`${format.date(incident.on)}, ${incident.bcp ?? incident.section}`}
      onClose={onClose}
      focusKey={incident.id}
    >
      <dl className="facts">
        <dt>
          <Trans>Counted as</Trans>
        </dt>
        <dd>{say(i18n, incidentIndicatorTexts, incident.indicator)}</dd>
        <dt>
          <Trans>Persons</Trans>
        </dt>
        <dd>
          {format.number(incident.persons)}
          {minors === undefined ? null : `; ${t`of them minors`}: ${format.number(minors)}`}
        </dd>
        {lives === undefined ? null : (
          <>
            <dt>
              <Trans>Lives, counted apart</Trans>
            </dt>
            <dd>
              {[
                `${t`Dead`} ${format.number(lives.dead)}`,
                `${t`Missing persons`} ${format.number(lives.missing)}`,
                `${t`Rescued`} ${format.number(lives.rescued)}`,
              ].join('; ')}
            </dd>
          </>
        )}
        {riskWords.incidentFacets.map((facet) => (
          <div key={facet} className="facts-row">
            <dt>{risk(`risk.facet.${facet}`)}</dt>
            <dd>
              {incident.facets[facet] === undefined ? (
                <span className="soft">
                  <Trans>not known</Trans>
                </span>
              ) : (
                incident.facets[facet].map((code) => valueText(i18n.locale, code)).join(', ')
              )}
            </dd>
          </div>
        ))}
        <dt>
          <Trans>Grade</Trans>
        </dt>
        <dd>{grade === undefined ? t`not graded` : `${grade.source}${grade.information}`}</dd>
      </dl>
      {novelty === undefined ? null : (
        <p className="scan-line">
          {novelty.score === 0 ? (
            <Trans>This way of acting was seen in the 24 months before.</Trans>
          ) : novelty.nearest === undefined ? (
            <Trans>Nothing of this way of acting was seen in the 24 months before.</Trans>
          ) : (
            <Trans>
              New by {format.number(Math.round(novelty.score * 100))} of 100: it differs from the
              nearest earlier one in{' '}
              {novelty.differs.map((facet) => risk(`risk.facet.${facet}`)).join(', ')}.
            </Trans>
          )}{' '}
          {nearest === undefined ? null : (
            <Button kind="quiet" onPress={() => onOpen(nearest.id)}>
              <Trans>
                The nearest: {format.date(nearest.on)}, {nearest.section}
              </Trans>
            </Button>
          )}
        </p>
      )}
      {incident.problems.length === 0 ? null : (
        <ul>
          {incident.problems.map(({ code, about }) => (
            <li key={`${code} ${about}`}>{faultText(code, i18n.locale)}</li>
          ))}
        </ul>
      )}
      <p className="soft small">
        <Trans>
          Revision {incident.revision}, {incident.by}, {format.instant(incident.at)}
        </Trans>
      </p>
      <Button onPress={onRevise}>
        <Trans>Record a further revision</Trans>
      </Button>
    </Panel>
  );
};
