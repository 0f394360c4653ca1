import { addDays, type CivilDate } from '@amirani/core';
import { languageOf } from '@amirani/core/languages';
import { purposes } from '@amirani/targeting/criteria';
import { groundRules } from '@amirani/targeting/watch-lists';
import { groundTexts, listPurposeTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { targetingSay } from '@amirani/web/src/words/targeting.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { listGrounds, listPurposes } from '../../../api/watch-lists/shapes.ts';
import type { WatchList, WatchListTerms } from '../../../api/watch-lists/types.ts';

/** What a list will be. */
export type ListDraft = WatchListTerms & { readonly id: string };

/** A draft that says nothing yet but a ground and a term of a year. */
export const newListDraft = (day: CivilDate): ListDraft => ({
  ...{ id: '', title: '', source: '', category: 'sought', ground: 'national-warrant' },
  ...{ purposes: ['border-check'], offences: [] },
  validFrom: day,
  validUntil: addDays(day, 364),
});

/** What a list says of itself, to be changed. */
export const draftOf = (list: WatchList): ListDraft => {
  const { id, title, source, category, ground, instruction, purposes } = list;
  const { offences, validFrom, validUntil } = list;
  return {
    ...{ id, title, source, category, ground, purposes, offences, validFrom, validUntil },
    ...(instruction === undefined ? {} : { instruction }),
  };
};

/** The description of a list. The ground decides the category, and for what the list may be used at all. */
export const TermsFields = ({
  draft,
  isNew,
  onChange,
}: {
  readonly draft: ListDraft;
  /** Whether its key is still to be chosen. */
  readonly isNew: boolean;
  readonly onChange: (draft: ListDraft) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const rule = groundRules[draft.ground];
  const word = (texts: typeof groundTexts, id: string): string =>
    texts[id] === undefined ? id : i18n._(texts[id]);
  const change = (part: Partial<ListDraft>): void => onChange({ ...draft, ...part });
  const toggle = <K extends string>(list: readonly K[], one: K): K[] =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  return (
    <>
      <Field
        label={<Trans>Title</Trans>}
        value={draft.title}
        maxLength={120}
        autoComplete="off"
        autoFocus
        onChange={(title) => change({ title })}
      />
      <Field
        label={<Trans>Key</Trans>}
        description={t`Small letters, digits and hyphens. Chosen once, never used again for another list.`}
        value={draft.id}
        isReadOnly={!isNew}
        maxLength={60}
        autoComplete="off"
        onChange={(id) => change({ id })}
      />
      <Field
        label={<Trans>Source</Trans>}
        description={t`The authority whose list it is, and where it comes from.`}
        value={draft.source}
        maxLength={200}
        autoComplete="off"
        onChange={(source) => change({ source })}
      />
      <ChoiceField
        label={t`Ground`}
        value={draft.ground}
        choices={listGrounds.map((id) => ({ id, name: word(groundTexts, id) }))}
        onChange={(ground) => {
          const next = groundRules[ground];
          change({
            ground,
            category: next.category,
            purposes: draft.purposes.filter((one) => next.purposes.includes(one)),
          });
        }}
      />
      <p className="small soft" lang="en">
        {rule.rule.act}, {rule.rule.article}
      </p>
      <fieldset className="choice-column">
        <legend>
          <Trans>Used for</Trans>
        </legend>
        {listPurposes.map((purpose) => (
          <label key={purpose} className="choice">
            <input
              type="checkbox"
              disabled={!rule.purposes.includes(purpose)}
              checked={draft.purposes.includes(purpose)}
              onChange={() => change({ purposes: toggle(draft.purposes, purpose) })}
            />
            {word(listPurposeTexts, purpose)}
            {rule.purposes.includes(purpose) ? null : (
              <span className="small soft">
                <Trans>this ground does not allow it</Trans>
              </span>
            )}
          </label>
        ))}
      </fieldset>
      {draft.purposes.includes('pnr-assessment') ? (
        <fieldset className="choice-column offences">
          <legend>
            <Trans>Offences of Annex II</Trans>
          </legend>
          {purposes.map((offence) => (
            <label key={offence} className="choice">
              <input
                type="checkbox"
                checked={draft.offences.includes(offence)}
                onChange={() => change({ offences: toggle(draft.offences, offence) })}
              />
              {targetingSay(languageOf(i18n.locale))(`targeting.offence.${offence}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className="line-up">
        <Field
          label={<Trans>First day</Trans>}
          type="date"
          value={draft.validFrom}
          onChange={(validFrom) => change({ validFrom })}
        />
        <Field
          label={<Trans>Last day</Trans>}
          type="date"
          value={draft.validUntil}
          onChange={(validUntil) => change({ validUntil })}
        />
      </div>
    </>
  );
};
