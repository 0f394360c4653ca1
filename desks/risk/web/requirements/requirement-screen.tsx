import { languageOf } from '@amirani/core/languages';
import { handlingNames } from '@amirani/web/src/texts/risk.ts';
import { riskSay } from '@amirani/web/src/words/risk.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { RiskRequirement } from '../../api/types.ts';
import { FeedbackLine } from '../products/feedback-panel.tsx';
import { useRiskChanges } from '../use-risk.ts';
import { CollectionPanel } from './collection-panel.tsx';
import { RequirementSteps } from './requirement-steps.tsx';
import { requirementShapes } from './requirement-words.ts';

/** One requirement: its question, what is collected for it, and its way from a draft to what it was worth. */
export const RequirementScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/risk/requirements/$id' });
  const query = useApi('listRiskRequirements', {});
  useRiskChanges('listRiskRequirements');
  const back = (): void => void navigate({ to: '/risk/requirements' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={<Trans>A requirement</Trans>} windowTitle={t`A requirement`} quiet>
        <BackButton onPress={back}>
          <Trans>Requirements</Trans>
        </BackButton>
      </PageHead>
      <Fetched query={query} label={t`Loading the requirements…`}>
        {({ requirements }) => {
          const one = requirements.find((requirement) => requirement.id === id);
          return one === undefined ? (
            <EmptyState title={<Trans>This requirement does not exist</Trans>} />
          ) : (
            <Requirement requirement={one} />
          );
        }}
      </Fetched>
    </div>
  );
};

const Requirement = ({ requirement }: { readonly requirement: RiskRequirement }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const risk = riskSay(languageOf(i18n.locale));
  const { question, client, due, horizon, handling, state, products, feedback } = requirement;
  return (
    <>
      <h2 className="requirement-question">{question}</h2>
      <p className="line-up">
        <Badge verdict={requirementShapes[state]}>{risk(`risk.requirement-state.${state}`)}</Badge>
        <strong>{handlingNames[handling]}</strong>
      </p>
      <div className="product-columns">
        <div className="stack">
          <dl className="facts">
            <dt>
              <Trans>Who asks</Trans>
            </dt>
            <dd>{client}</dd>
            <dt>
              <Trans>By when</Trans>
            </dt>
            <dd>{format.date(due)}</dd>
            <dt>
              <Trans>Months ahead</Trans>
            </dt>
            <dd>{format.number(horizon)}</dd>
            {products.length === 0 ? null : (
              <>
                <dt>
                  <Trans>Answered by</Trans>
                </dt>
                <dd>
                  {products.map((product, index) => (
                    <span key={product}>
                      {index === 0 ? null : ', '}
                      <Link to="/risk/products/$id" params={{ id: product }}>
                        <Trans>product {format.number(index + 1)}</Trans>
                      </Link>
                    </span>
                  ))}
                </dd>
              </>
            )}
          </dl>
          {feedback === undefined ? null : <FeedbackLine feedback={feedback} />}
          <CollectionPanel requirement={requirement} />
        </div>
        <RequirementSteps key={requirement.version} requirement={requirement} />
      </div>
    </>
  );
};
