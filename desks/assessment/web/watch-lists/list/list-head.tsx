import { languageOf } from '@amirani/core/languages';
import { isPurpose } from '@amirani/targeting/criteria';
import {
  groundTexts,
  instructionTexts,
  listPurposeTexts,
} from '@amirani/web/src/texts/watch-lists.ts';
import { targetingSay } from '@amirani/web/src/words/targeting.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { WatchList } from '../../../api/watch-lists/types.ts';
import { ExpiryClock } from '../expiry-clock.tsx';
import { ListState } from '../list-state.tsx';

/** What a list is: whose, on which ground, for what, until when. */
export const ListHead = ({ list }: { readonly list: WatchList }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const word = (texts: typeof groundTexts, id: string): string =>
    texts[id] === undefined ? id : i18n._(texts[id]);
  const say = targetingSay(languageOf(i18n.locale));
  return (
    <dl className="facts">
      <dt>
        <Trans>State</Trans>
      </dt>
      <dd>
        <ListState list={list} />
      </dd>
      <dt>
        <Trans>Source</Trans>
      </dt>
      <dd>
        {list.source}{' '}
        <span className="soft">
          {list.category === 'sought' ? (
            <Trans>list of persons sought</Trans>
          ) : (
            <Trans>list of alerts</Trans>
          )}
        </span>
      </dd>
      <dt>
        <Trans>Ground</Trans>
      </dt>
      <dd>
        {word(groundTexts, list.ground)}
        {list.instruction === undefined ? null : (
          <span className="soft">; {word(instructionTexts, list.instruction)}</span>
        )}
      </dd>
      <dt>
        <Trans>Used for</Trans>
      </dt>
      <dd>
        {list.purposes.map((one) => word(listPurposeTexts, one)).join('; ')}
        {list.offences.length === 0 ? null : (
          <p className="small soft">
            {list.offences
              .map((one) => (isPurpose(one) ? say(`targeting.offence.${one}`) : one))
              .join('; ')}
          </p>
        )}
      </dd>
      <dt>
        <Trans>Entries</Trans>
      </dt>
      <dd className="line-up">
        {format.number(list.entries)}
        {list.endingSoon === 0 ? null : (
          <Badge verdict="attention">
            <Plural
              value={list.endingSoon}
              one="# ends within thirty days"
              other="# end within thirty days"
            />
          </Badge>
        )}
      </dd>
      <dt>
        <Trans>In use until</Trans>
      </dt>
      <dd>
        <ExpiryClock last={list.validUntil} />
      </dd>
      <dt>
        <Trans>Answers for it</Trans>
      </dt>
      <dd>{list.owner}</dd>
    </dl>
  );
};
