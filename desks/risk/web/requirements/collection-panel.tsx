import { languageOf } from '@amirani/core/languages';
import { riskSay } from '@amirani/web/src/words/risk.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { useState } from 'react';
import type { RiskCollection, RiskRequirement } from '../../api/types.ts';
import { PlanForm, ReceiptForm, WaiveForm } from './collection-forms.tsx';
import { collectionShapes } from './requirement-words.ts';

interface Opened {
  readonly item?: string;
  readonly form: 'plan' | 'receive' | 'waive';
}

/** The plan of collection: what is to come, from where, until when, and what of it is overdue. */
export const CollectionPanel = ({ requirement }: { readonly requirement: RiskRequirement }) => {
  const [opened, setOpened] = useState<Opened>();
  const { collection, isComplete, state } = requirement;
  const close = (): void => setOpened(undefined);
  return (
    <section className="stack" aria-labelledby="collection-title">
      <h3 id="collection-title">
        <Trans>Plan of collection</Trans>
      </h3>
      {collection.length === 0 ? (
        <p className="soft">
          <Trans>Nothing is planned here.</Trans>
        </p>
      ) : (
        <>
          <p>
            {isComplete ? (
              <Badge verdict="met">
                <Trans>All that is due has come, or was waived</Trans>
              </Badge>
            ) : (
              <Badge verdict="obstacle">
                <Trans>Something that is due has not come</Trans>
              </Badge>
            )}
          </p>
          <ul className="tier-list">
            {collection.map((item) => (
              <li key={item.id}>
                <Item
                  item={item}
                  acts={
                    state === 'closed' || item.waived !== undefined || opened !== undefined
                      ? undefined
                      : (form) => setOpened({ item: item.id, form })
                  }
                />
                {opened?.item !== item.id ? null : opened.form === 'receive' ? (
                  <ReceiptForm item={item} onDone={close} />
                ) : (
                  <WaiveForm item={item} onDone={close} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {opened?.form === 'plan' ? <PlanForm requirement={requirement.id} onDone={close} /> : null}
      {state === 'closed' || opened !== undefined ? null : (
        <p>
          <Button onPress={() => setOpened({ form: 'plan' })}>
            <Trans>Plan something to collect</Trans>
          </Button>
        </p>
      )}
    </section>
  );
};

const Item = ({
  item,
  acts,
}: {
  readonly item: RiskCollection;
  readonly acts: ((form: 'receive' | 'waive') => void) | undefined;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const risk = riskSay(languageOf(i18n.locale));
  const { source, owner, state, next, everyDays, receipts, ungraded, waived } = item;
  const last = receipts.at(-1);
  return (
    <>
      <p>
        <strong>{source}</strong>{' '}
        <Badge verdict={collectionShapes[state]}>{risk(`risk.collection-state.${state}`)}</Badge>
      </p>
      <p className="soft">
        {owner}
        {next === undefined ? null : `, ${format.date(next)}`}
        {everyDays === undefined ? null : (
          <>
            {', '}
            <Plural value={everyDays} one="every day" other="every # days" />
          </>
        )}
      </p>
      {last === undefined ? null : (
        <p className="soft small">
          <Plural value={receipts.length} one="# came" other="# came" />
          {', '}
          <Trans>the last {format.date(last.on)}</Trans>
          {ungraded === 0 ? null : (
            <>
              {'; '}
              <Plural
                value={ungraded}
                one="# without a grade: not to be used in a product"
                other="# without a grade: not to be used in a product"
              />
            </>
          )}
        </p>
      )}
      {waived === undefined ? null : (
        <p className="soft small">
          {waived.by}: {waived.reason}
        </p>
      )}
      {acts === undefined || state === 'received' ? null : (
        <div className="line-up">
          <Button kind="quiet" onPress={() => acts('receive')}>
            <Trans>It has come</Trans>
          </Button>
          <Button kind="quiet" onPress={() => acts('waive')}>
            <Trans>No longer wait for it</Trans>
          </Button>
        </div>
      )}
    </>
  );
};
