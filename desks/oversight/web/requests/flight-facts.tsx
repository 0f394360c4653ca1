import { fieldLabel } from '@amirani/web/src/texts/field-label.ts';
import { fieldTexts } from '@amirani/web/src/texts/fields.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { groupFacts } from '@desk/travellers/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FieldValue } from '@platform/web/ui/field-value.tsx';
import { type Chosen, valueItem } from '../../api/subject-answers.ts';
import type { SubjectData } from '../../api/types.ts';
import { DisagreementNotice } from './disagreement.tsx';

type Flight = SubjectData['travellers'][number];

interface Choosing {
  readonly chosen: Chosen;
  /** Gives a value, or leaves it out; absent where nothing can be chosen any more. */
  readonly onToggle: ((id: string) => void) | undefined;
}

/**
 * Each flight on which carriers named the person: every value in full, with the message that gave it, and whether the traveller is
 * given it.
 */
export const FlightFacts = ({
  flights,
  ...choosing
}: Choosing & { readonly flights: readonly Flight[] }) => {
  const format = useFormat();
  return flights.map(({ id, flight, facts, disagrees }) => (
    <article key={id} className="held">
      <h4>
        {flight.designator}, {format.date(flight.day)}
      </h4>
      {disagrees === undefined ? null : <DisagreementNotice all={disagrees} />}
      <div className="held-groups">
        {groupFacts(facts).map((group) => (
          <Group key={group.group} flight={id} group={group} {...choosing} />
        ))}
      </div>
    </article>
  ));
};

const Group = ({
  flight,
  group,
  ...choosing
}: Choosing & {
  readonly flight: string;
  readonly group: ReturnType<typeof groupFacts>[number];
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <div className="held-group">
      <h5>{say(i18n, fieldTexts, `group.${group.group}`)}</h5>
      <dl className="facts">
        {group.items.flatMap(({ id, facts }) =>
          facts.map((fact, place) => (
            <div
              key={`${id} ${fact.field}`}
              className="facts-row"
              data-one-choice={isOneChoice(facts) ? '' : undefined}
            >
              <dt>{fieldLabel(i18n, fact.field)}</dt>
              <dd>
                {fact.conflict ? (
                  <Badge verdict="attention">
                    <Trans>Messages disagree</Trans>
                  </Badge>
                ) : null}
                {fact.values.map((value, nth) => (
                  <div key={`${value.messageId} ${value.value}`} className="held-value">
                    <FieldValue field={fact.field} text={value.value} />
                    <span className="soft small">
                      <span className="mono">{value.message}</span>,{' '}
                      <time dateTime={value.receivedAt}>{format.instant(value.receivedAt)}</time>
                    </span>
                    {/* A document or contact is chosen as a whole at its first field, a value once for all messages. */}
                    {(fact.field.includes('.') && place > 0) ||
                    fact.values.findIndex((one) => one.value === value.value) < nth ||
                    (fact.field.includes('.') && nth > 0) ? null : (
                      <ValueChoice
                        id={valueItem(flight, fact, nth)}
                        name={`${fieldLabel(i18n, fact.field)} ${value.value}`}
                        lines={
                          isOneChoice(facts)
                            ? facts.map(({ field }) => fieldLabel(i18n, field)).join(', ')
                            : undefined
                        }
                        isShared={fact.shared === true}
                        {...choosing}
                      />
                    )}
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

/** Whether the lines of a document, contact or payment are given together, by one choice at the first of them. */
const isOneChoice = (facts: readonly Flight['facts'][number][]): boolean =>
  facts.length > 1 && facts[0]?.field.includes('.') === true;

const ValueChoice = ({
  id,
  name,
  lines,
  isShared,
  chosen,
  onToggle,
}: Choosing & {
  readonly id: string;
  readonly name: string;
  /** The lines that the choice covers; undefined for this one alone. */
  readonly lines: string | undefined;
  readonly isShared: boolean;
}) => {
  const { t } = useMacro();
  const isGiven = isShared ? chosen.given.includes(id) : !chosen.left.includes(id);
  return (
    <span className="line-up small value-choice">
      {isShared ? (
        <Badge verdict="attention">
          <Trans>May be another traveller’s</Trans>
        </Badge>
      ) : null}
      {onToggle !== undefined ? (
        <label className="choice">
          <input
            type="checkbox"
            checked={isGiven}
            aria-label={lines === undefined ? t`Give ${name}` : t`Give ${name}, together: ${lines}`}
            onChange={() => onToggle(id)}
          />
          {lines === undefined ? <Trans>Give</Trans> : <Trans>Give together: {lines}</Trans>}
        </label>
      ) : isGiven ? null : (
        <span className="soft">
          <Trans>Left out</Trans>
        </span>
      )}
    </span>
  );
};
