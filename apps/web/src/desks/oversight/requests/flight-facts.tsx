import type { SubjectData } from '@amirani/contract/oversight';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../../platform/use-format.ts';
import { fieldLabel } from '../../../texts/field-label.ts';
import { fieldTexts } from '../../../texts/fields.ts';
import { say } from '../../../texts/say.ts';
import { Badge } from '../../../ui/badge.tsx';
import { FieldValue } from '../../../ui/field-value.tsx';
import { groupFacts } from '../../travellers/parts.ts';

type Flight = SubjectData['travellers'][number];

/** Each flight on which carriers named the person: every value in full, with the message that gave it. */
export const FlightFacts = ({ flights }: { readonly flights: readonly Flight[] }) => {
  const format = useFormat();
  return flights.map(({ id, flight, facts }) => (
    <article key={id} className="held">
      <h4>
        {flight.designator}, {format.date(flight.day)}
      </h4>
      <div className="held-groups">
        {groupFacts(facts).map((group) => (
          <Group key={group.group} group={group} />
        ))}
      </div>
    </article>
  ));
};

const Group = ({ group }: { readonly group: ReturnType<typeof groupFacts>[number] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <div className="held-group">
      <h5>{say(i18n, fieldTexts, `group.${group.group}`)}</h5>
      <dl className="facts">
        {group.items.flatMap(({ id, facts }) =>
          facts.map((fact) => (
            <div key={`${id} ${fact.field}`} className="facts-row">
              <dt>{fieldLabel(i18n, fact.field)}</dt>
              <dd>
                {fact.conflict ? (
                  <Badge verdict="attention">
                    <Trans>Messages disagree</Trans>
                  </Badge>
                ) : null}
                {fact.values.map((value) => (
                  <div key={`${value.messageId} ${value.value}`} className="held-value">
                    <FieldValue field={fact.field} text={value.value} />
                    <span className="soft small">
                      <span className="mono">{value.message}</span>,{' '}
                      <time dateTime={value.receivedAt}>{format.instant(value.receivedAt)}</time>
                    </span>
                  </div>
                ))}
              </dd>
            </div>
          )),
        )}
      </dl>
    </div>
  );
};
